package care.imprint.pdf.internal.layout;

import care.imprint.article.Block;
import care.imprint.article.NoticePlacement;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Hyphenator;
import care.imprint.pdf.internal.text.Itemizer;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.pdf.internal.text.WritingDirection;
import care.imprint.typeface.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets an edition as the pages of a handout, in the order that {@link Content} documents. */
public final class HandoutSetter {
  /** The share of a page below which a thing is kept whole: a panel, an answer, a short table. */
  private static final double WHOLE = 0.36;

  /** The same of a protected text. */
  private static final double NOTICE = 0.6;

  /** The share of a page above which a row of a table may be cut. */
  private static final double TALL = 0.3;

  /** The sizes tried so that part of an edition fits one page. */
  private static final List<Double> SCALES = List.of(1.0, 0.95, 0.9, 0.86);

  /** Running text is never smaller. */
  private static final double SMALLEST = 9;

  private final Setting setting;
  private final Content content;
  private final double width;
  private final Element root;
  private final List<Slab> slabs = new ArrayList<>();

  private HandoutSetter(Setting setting, Element root) {
    this.setting = setting;
    this.root = root;
    this.content = setting.edition().content();
    PageSetup paper = setting.form().paper();
    this.width = paper.width() - 2 * setting.style().margin(paper.margin());
  }

  /** What the setting of an edition in these looks shares. */
  static Setting setting(
      Edition edition, HandoutForm form, Stylesheet style, FontFaces faces, Shaper shaper) {
    double high = form.paper().height();
    List<Typeface> typefaces = List.of(edition.brand().body(), edition.brand().headings());
    TextSetter text =
        new TextSetter(
            faces,
            new Itemizer(
                faces,
                shaper,
                Hyphenator.of(edition.locale()),
                WritingDirection.of(edition.locale()),
                typefaces),
            faces.place(edition.locale(), typefaces));
    return new Setting(
        edition,
        form,
        style,
        text,
        new TableSetter(text, style, high * TALL),
        new HeadingTags(),
        new Notes(),
        high * WHOLE,
        high * NOTICE);
  }

  /** The pages of an edition; the shaper remembers characters that no font has. */
  public static List<Page> pages(
      Edition edition, HandoutForm form, FontFaces faces, Shaper shaper) {
    return column(edition, form, faces, shaper, Element.document()).pages();
  }

  /** The column of an edition below an element; part of an edition in a size that fits a page. */
  static Column column(
      Edition edition, HandoutForm form, FontFaces faces, Shaper shaper, Element root) {
    Stylesheet style = Stylesheet.of(edition.brand(), form);
    if (form.largePrint() || form.part() == HandoutPart.WHOLE) {
      return column(edition, form, style, faces, shaper, root);
    }
    return SCALES.stream()
        .filter(scale -> style.base() * scale >= SMALLEST)
        .map(scale -> column(edition, form, style.scaled(scale), faces, shaper, root))
        .filter(column -> column.count() == 1)
        .findFirst()
        .orElseGet(() -> column(edition, form, style, faces, shaper, root));
  }

  private static Column column(
      Edition edition,
      HandoutForm form,
      Stylesheet style,
      FontFaces faces,
      Shaper shaper,
      Element root) {
    HandoutSetter setter = new HandoutSetter(setting(edition, form, style, faces, shaper), root);
    setter.setAll();
    return new Column(setter.slabs, setter.setting);
  }

  /** The blocks of an edition that a part of it shows, the whole aside. */
  public static List<Block> part(Edition edition, HandoutPart part) {
    Class<? extends Block> kind =
        part == HandoutPart.TAKEAWAYS ? Block.Takeaways.class : Block.Faq.class;
    return Stream.concat(edition.content().lead().stream(), edition.content().body().stream())
        .filter(kind::isInstance)
        .map(Block.class::cast)
        .toList();
  }

  private void setAll() {
    slabs.addAll(titles().set(content));
    if (setting.form().part() == HandoutPart.WHOLE) {
      whole();
    } else {
      part();
    }
    boolean together = setting.form().part() != HandoutPart.WHOLE;
    slabs.addAll(closing().contact(setting.edition().clinic(), together));
    if (setting.form().webCode()) {
      setting.edition().publication().address().map(closing()::web).ifPresent(slabs::add);
    }
    if (!setting.notes().addresses().isEmpty()) {
      slabs.addAll(closing().addresses(setting.notes().addresses()));
    }
  }

  private void whole() {
    content
        .illustration()
        .map(
            picture ->
                new FigureBlock(setting, width, root)
                    .set(picture, content.notices(NoticePlacement.ILLUSTRATION)))
        .ifPresent(slabs::addAll);
    content.review().map(titles()::review).ifPresent(slabs::addAll);
    notices(NoticePlacement.BEFORE);
    slabs.addAll(Slabs.gap(blocks().set(content.lead()), setting.style().air() * 2));
    slabs.addAll(blocks().set(content.body()));
    slabs.addAll(closing().related(content.related()));
    notices(NoticePlacement.AFTER);
  }

  private void part() {
    notices(NoticePlacement.BEFORE);
    slabs.addAll(blocks().set(part(setting.edition(), setting.form().part())));
    notices(NoticePlacement.AFTER);
    if (setting.notes().citesAny()) {
      Block sources = new Block.SourceList(Optional.empty(), Optional.empty());
      slabs.addAll(blocks().set(List.of(sources)));
    }
  }

  private void notices(NoticePlacement placement) {
    PanelBlocks panels = new PanelBlocks(setting, width, root);
    content.notices(placement).forEach(notice -> slabs.addAll(panels.notice(notice)));
  }

  private BlockSetter blocks() {
    return new BlockSetter(setting, width, root);
  }

  private TitleBlocks titles() {
    return new TitleBlocks(setting, width, root);
  }

  private ClosingBlocks closing() {
    return new ClosingBlocks(setting, width, root);
  }
}
