package care.imprint.pdf.internal.layout;

import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.Illustration;
import care.imprint.article.Notice;
import care.imprint.article.NoticePlacement;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Brand;
import care.imprint.edition.Clinic;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.image.Image;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Hyphenator;
import care.imprint.pdf.internal.text.Itemizer;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.typeface.Typeface;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import care.imprint.value.WritingDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** The root of every handout, so that parts of one can be parts of another. */
  private static final Element DOCUMENT = Element.document();

  /** The sizes tried so that part of an edition fits one page. */
  private static final List<Double> SCALES = List.of(1.0, 0.95, 0.9, 0.86);

  /** Running text is never smaller. */
  private static final double SMALLEST = 9;

  private final Setting setting;
  private final Edition edition;
  private final PartSetter parts;
  private final Content content;
  private final double width;
  private final Element root;
  private final List<Slab> slabs = new ArrayList<>();

  private HandoutSetter(Setting setting, Edition edition, PartSetter parts, Element root) {
    this.setting = setting;
    this.edition = edition;
    this.parts = parts;
    this.root = root;
    this.content = edition.content();
    PageSetup paper = setting.form().paper();
    this.width = paper.width() - 2 * setting.style().margin(paper.margin());
  }

  /** The typefaces of an edition. */
  public static List<Typeface> typefaces(Edition edition) {
    return List.of(edition.brand().body(), edition.brand().headings());
  }

  /** What the setting of an edition in these looks shares. */
  static Setting setting(
      Edition edition, HandoutForm form, Stylesheet style, FontFaces faces, Shaper shaper) {
    double high = form.paper().height();
    List<Typeface> typefaces = typefaces(edition);
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
        edition.locale(),
        edition.wording(),
        new References(edition.apparatus()),
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
      Edition edition, HandoutForm form, FontFaces faces, KnownParts known, Shaper shaper) {
    Optional<KnownParts.Shelf> shelf = known.shelf(edition, form);
    if (shelf.isEmpty()) {
      Column column = column(edition, form, faces, shaper, DOCUMENT);
      return column.pages().stream().map(Page::alone).toList();
    }
    Stylesheet style = Stylesheet.of(edition.brand(), form);
    Setting setting = setting(edition, form, style, faces, shaper);
    return column(setting, edition, parts(shelf, setting, shaper), DOCUMENT).pages();
  }

  private static PartSetter parts(
      Optional<KnownParts.Shelf> shelf, Setting setting, Shaper shaper) {
    return new PartSetter(shelf, setting.references(), setting.headings(), shaper);
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
    Setting setting = setting(edition, form, style, faces, shaper);
    return column(setting, edition, parts(Optional.empty(), setting, shaper), root);
  }

  private static Column column(Setting setting, Edition edition, PartSetter parts, Element root) {
    HandoutSetter setter = new HandoutSetter(setting, edition, parts, root);
    setter.setAll();
    return new Column(setter.slabs, setting, edition);
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
    Brand brand = edition.brand();
    Mark mark = new Mark(brand.logo().alt(), brand.logo().image(), brand.lines().header());
    slabs.addAll(parts.set(mark, () -> own(titles().mark(brand))));
    slabs.addAll(parts.set(Head.of(content), () -> titles().set(content)));
    if (setting.form().part() == HandoutPart.WHOLE) {
      whole();
    } else {
      part();
    }
    contact();
    if (!setting.notes().addresses().isEmpty()) {
      slabs.addAll(closing().addresses(setting.notes().addresses()));
    }
  }

  /** Whose handout it is; pictures are the same only as one object, since they are large. */
  private record Mark(String alt, Image logo, Optional<String> line) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Mark mark
          && logo == mark.logo
          && alt.equals(mark.alt)
          && line.equals(mark.line);
    }

    @Override
    public int hashCode() {
      return Objects.hash(alt, line);
    }
  }

  /** What the head of a handout says. */
  private record Head(ArticleKind kind, List<String> words, Dates dates) {
    static Head of(Content content) {
      List<String> words = List.of(content.topic(), content.title(), content.summary().orElse(""));
      return new Head(content.kind(), words, content.dates());
    }
  }

  /** How a clinic is reached, and what leads to the page on the web. */
  private record Contact(ClosingBlocks.Reach reach, Optional<Href> address, List<Said> version) {}

  /** A picture and the protected texts that stand with it. */
  private record Picture(Illustration picture, List<Notice> notices) {}

  /** An article to read next, wherever it is found. */
  private record Next(Slug article, String title, Optional<String> summary, boolean isLinked) {
    static Next to(ArticleTarget target) {
      return new Next(
          target.article(), target.title(), target.summary(), target.address().isPresent());
    }
  }

  private void whole() {
    content.illustration().ifPresent(this::illustration);
    content.review().ifPresent(last -> slabs.addAll(parts.set(last, () -> titles().review(last))));
    notices(NoticePlacement.BEFORE);
    slabs.addAll(Slabs.gap(blocks(content.lead()), setting.style().air() * 2));
    slabs.addAll(blocks(content.body()));
    List<Next> related = content.related().stream().map(Next::to).toList();
    slabs.addAll(parts.set(related, () -> closing().related(content.related())));
    notices(NoticePlacement.AFTER);
  }

  private void part() {
    notices(NoticePlacement.BEFORE);
    slabs.addAll(blocks(part(edition, setting.form().part())));
    notices(NoticePlacement.AFTER);
    if (setting.notes().citesAny()) {
      slabs.addAll(blocks(List.of(new Block.SourceList(Optional.empty(), Optional.empty()))));
    }
  }

  private void illustration(Illustration picture) {
    List<Notice> notices = content.notices(NoticePlacement.ILLUSTRATION);
    slabs.addAll(
        parts.set(
            new Picture(picture, notices),
            () -> new FigureBlock(setting, width, root).set(picture, notices)));
  }

  private void notices(NoticePlacement placement) {
    PanelBlocks panels = new PanelBlocks(setting, width, root);
    for (Notice notice : content.notices(placement)) {
      slabs.addAll(parts.set(notice, () -> panels.notice(notice)));
    }
  }

  private List<Slab> blocks(List<Block> blocks) {
    BlockSetter setter = new BlockSetter(setting, width, root);
    List<Slab> set = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Slab> next = parts.set(block, () -> set(block, setter));
      if (BlockSetter.endsSection(blocks, i, next)) {
        set = Slabs.keptWithNext(set);
      }
      set.addAll(next);
    }
    return set;
  }

  private static List<Slab> set(Block block, BlockSetter setter) {
    List<Slab> slabs = setter.set(List.of(block));
    return block instanceof Block.CallToAction ? own(slabs) : slabs;
  }

  private static List<Slab> own(List<Slab> slabs) {
    return slabs.stream().map(Slab::asOwn).toList();
  }

  private void contact() {
    Clinic clinic = edition.clinic();
    boolean together = setting.form().part() != HandoutPart.WHOLE;
    ClosingBlocks.Reach reach = new ClosingBlocks.Reach(clinic, edition.brand().lines().footer());
    Optional<Href> address =
        edition.publication().address().filter(any -> setting.form().webCode());
    List<Said> version = address.isPresent() ? HandoutFrame.version(setting, edition) : List.of();
    slabs.addAll(
        parts.set(
            new Contact(reach, address, version),
            () -> own(closing().contact(reach, together, address, version))));
  }

  private TitleBlocks titles() {
    return new TitleBlocks(setting, width, root);
  }

  private ClosingBlocks closing() {
    return new ClosingBlocks(setting, width, root);
  }
}
