package care.imprint.pdf.internal.layout;

import care.imprint.article.ArticleKind;
import care.imprint.article.Review;
import care.imprint.edition.Brand;
import care.imprint.edition.Content;
import care.imprint.edition.Label;
import care.imprint.edition.Logo;
import care.imprint.image.Image;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what stands at the head of a handout: logo, titles, dates and the review. */
final class TitleBlocks {
  private static final double LOGO_WIDTH = 170;
  private static final double LOGO_HEIGHT = 42;

  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element root;

  TitleBlocks(Setting setting, double width, Element root) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.root = root;
  }

  List<Slab> set(Content content) {
    List<Slab> slabs = new ArrayList<>();
    TextStyle eyebrow = style.small().bold().color(ColorRole.ACCENT);
    slabs.addAll(kept(Passage.of(root.child(Tag.P), content.topic(), eyebrow), 26));
    slabs.addAll(title(Said.of(content.title()), 2));
    slabs.addAll(kept(dated(content), 5));
    content
        .summary()
        .map(words -> Passage.of(root.child(Tag.P), words, style.summary()))
        .ifPresent(passage -> slabs.addAll(kept(passage, style.air())));
    return slabs;
  }

  /** The logo and the clinic's own words with it. */
  List<Slab> mark(Brand brand) {
    List<Slab> slabs = new ArrayList<>(List.of(logo(brand.logo())));
    brand
        .lines()
        .header()
        .map(words -> Passage.of(root.child(Tag.P), words, style.small()))
        .ifPresent(passage -> slabs.addAll(kept(passage, style.air() * 0.7)));
    return slabs;
  }

  private Slab logo(Logo logo) {
    Image image = logo.image();
    double scale = Math.min(LOGO_WIDTH / image.width(), LOGO_HEIGHT / image.height());
    Optional<Element> figure = Optional.of(root.child(Tag.FIGURE, Attributes.alt(logo.alt())));
    double high = image.height() * scale;
    Paint paint = new Paint.Picture(0, 0, image.width() * scale, high, image, figure);
    return Slab.of(0, high, List.of(paint)).kept(Keep.WHOLE);
  }

  List<Slab> title(Said said, double gap) {
    Element element = root.child(Tag.H1, said.language());
    Passage passage = setting.passage(said.content(), style.title(), element);
    List<Slab> title = new ArrayList<>(setting.text().lines(passage, width, 1.14, gap));
    title.set(0, title.get(0).bookmarked(new Bookmark(1, said.words())));
    return Slabs.keptWithNext(Slabs.whole(title));
  }

  private Passage dated(Content content) {
    boolean hub = content.kind() == ArticleKind.HUB;
    Said kind = setting.said(hub ? Label.KIND_HUB : Label.KIND_SPOKE);
    Said updated = setting.said(Label.UPDATED, setting.date(content.dates().updated()));
    return setting.list(new Passage(root.child(Tag.P)), List.of(kind, updated), style.small());
  }

  List<Slab> kept(Passage passage, double gap) {
    return Slabs.keptWithNext(Slabs.whole(setting.lines(passage, width, gap)));
  }

  List<Slab> review(Review review) {
    List<FactBlocks.Pair> rows = new ArrayList<>();
    rows.add(row(Label.REVIEWED_ON, setting.ours(setting.date(review.last()))));
    String by = review.role().map(role -> review.by() + ", " + role).orElse(review.by());
    rows.add(row(Label.REVIEWED_BY, Said.of(by)));
    rows.add(row(Label.NEXT_REVIEW, setting.ours(setting.date(review.next()))));
    return new FactBlocks(setting, width, root)
        .pairs(Optional.of(setting.said(Label.REVIEW)), rows);
  }

  private FactBlocks.Pair row(Label term, Said detail) {
    return new FactBlocks.Pair(setting.said(term), detail);
  }
}
