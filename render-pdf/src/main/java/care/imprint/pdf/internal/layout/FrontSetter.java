package care.imprint.pdf.internal.layout;

import care.imprint.edition.Edition;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets the front of a book: logo, title, clinic, and the contents with page numbers and links. */
final class FrontSetter {
  /** The room for a page number, in ems. */
  private static final double NUMBER = 3;

  private final List<Edition> editions;
  private final BookWords words;
  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element root;
  private final List<Element> entries;

  FrontSetter(
      List<Edition> editions,
      BookWords words,
      HandoutForm form,
      FontFaces faces,
      Shaper shaper,
      Element root) {
    this.editions = editions;
    this.words = words;
    this.root = root.child(Tag.PART);
    this.style = Stylesheet.of(editions.get(0).brand(), form);
    this.setting = HandoutSetter.setting(editions.get(0), form, style, faces, shaper);
    this.width = form.paper().width() - 2 * style.margin(form.paper().margin());
    Element contents = this.root.child(Tag.TOC);
    this.entries = editions.stream().map(edition -> contents.child(Tag.TOCI)).toList();
  }

  /** The name of the place where a guide starts, by its index. */
  static String anchor(int guide) {
    return "guide-" + (guide + 1);
  }

  /** The front, with the page on which each guide starts. */
  Column column(List<Integer> starts) {
    TitleBlocks titles = new TitleBlocks(setting, width, root);
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(titles.mark(editions.get(0).brand()));
    slabs.addAll(titles.title(setting.ours(words.title()), 26));
    String name = editions.get(0).clinic().name();
    slabs.addAll(titles.kept(Passage.of(root.child(Tag.P), name, style.summary()), style.air()));
    slabs.addAll(setting.heading(root, 2, setting.ours(words.contents()), width));
    for (int i = 0; i < editions.size(); i++) {
      slabs.addAll(entry(i, starts.get(i)));
    }
    return new Column(slabs, setting, editions.get(0));
  }

  private List<Slab> entry(int guide, int page) {
    Element link = entries.get(guide).child(Tag.P).child(Tag.LINK);
    TextStyle look = style.text().bold().color(ColorRole.PRIMARY);
    double room = width - NUMBER * style.base();
    Passage title = new Passage(entries.get(guide));
    title.link(editions.get(guide).title(), look, "#" + anchor(guide), link);
    List<Slab> lines = new ArrayList<>(setting.lines(title, room, style.air() * 0.9));
    int last = lines.size() - 1;
    lines.set(last, numbered(lines.get(last), page, link));
    editions
        .get(guide)
        .content()
        .summary()
        .map(said -> Passage.of(entries.get(guide).child(Tag.P), said, style.small()))
        .ifPresent(summary -> lines.addAll(setting.lines(summary, room, 1)));
    return Slabs.whole(lines);
  }

  private Slab numbered(Slab line, int page, Element link) {
    TextStyle look = style.text();
    Span number = Span.of(" " + page, look);
    double x = width - setting.text().width(number);
    List<Paint> paints = new ArrayList<>(line.paints());
    double baseline = setting.text().baseline(look, line.height());
    paints.addAll(setting.text().paints(number, x, baseline, link));
    return line.painted(paints);
  }
}
