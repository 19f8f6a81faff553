package care.imprint.pdf.internal.layout;

import care.imprint.article.ArticleKind;
import care.imprint.article.FactRow;
import care.imprint.article.Inline;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Review;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Clinic;
import care.imprint.edition.Content;
import care.imprint.edition.DateWords;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.image.Image;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Hyphenator;
import care.imprint.pdf.internal.text.Itemizer;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.value.Href;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets an edition as the pages of a handout, in the order that {@link Content} documents. */
public final class HandoutSetter {
  /** The share of a page below which a thing is kept whole: a panel, an answer, a short table. */
  private static final double WHOLE = 0.36;

  /** The share of a page above which a row of a table may be cut. */
  private static final double TALL = 0.3;

  private final Setting setting;
  private final Edition edition;
  private final Stylesheet style;
  private final Element root = Element.document();
  private final double width;
  private final List<Slab> slabs = new ArrayList<>();

  private HandoutSetter(Edition edition, PageSetup paper, FontFaces faces, Shaper shaper) {
    this.edition = edition;
    this.style = Stylesheet.of(edition.brand());
    this.width = paper.width() - 2 * paper.margin();
    TextSetter text =
        new TextSetter(faces, new Itemizer(faces, shaper, Hyphenator.of(edition.locale())));
    this.setting =
        new Setting(
            edition,
            style,
            text,
            new TableSetter(text, style, paper.height() * TALL),
            new HeadingTags(),
            paper.height() * WHOLE,
            HandoutFrame.room(paper));
  }

  /** The pages of an edition; the shaper remembers characters that no font has. */
  public static List<Page> pages(Edition edition, PageSetup paper, FontFaces faces, Shaper shaper) {
    HandoutSetter setter = new HandoutSetter(edition, paper, faces, shaper);
    setter.setAll();
    return Paginator.paginate(setter.slabs, new HandoutFrame(setter.setting, paper));
  }

  private void setAll() {
    Content content = edition.content();
    logo();
    titles(content);
    content
        .illustration()
        .ifPresent(
            picture ->
                slabs.addAll(
                    new FigureBlock(setting, width, root)
                        .set(picture, content.notices(NoticePlacement.ILLUSTRATION))));
    content.review().ifPresent(this::review);
    notices(NoticePlacement.BEFORE);
    slabs.addAll(Slabs.gap(blocks().set(content.lead()), style.air() * 2));
    slabs.addAll(blocks().set(content.body()));
    related(content.related());
    notices(NoticePlacement.AFTER);
    contact(edition.clinic());
  }

  private BlockSetter blocks() {
    return new BlockSetter(setting, width, root);
  }

  private void notices(NoticePlacement placement) {
    edition
        .content()
        .notices(placement)
        .forEach(notice -> slabs.addAll(new PanelBlocks(setting, width, root).notice(notice)));
  }

  private void logo() {
    Image image = edition.brand().logo().image();
    double scale = Math.min(170 / image.width(), 42 / image.height());
    Element figure = root.child(Tag.FIGURE, Attributes.alt(edition.brand().logo().alt()));
    Paint paint =
        new Paint.Picture(
            0, 0, image.width() * scale, image.height() * scale, image, Optional.of(figure));
    slabs.add(Slab.of(0, image.height() * scale, List.of(paint)).kept(Keep.WHOLE));
  }

  private void titles(Content content) {
    TextStyle eyebrow = style.small().bold().color(style.palette().accent());
    line(Tag.P, content.topic(), eyebrow, 26);
    Element h1 = root.child(Tag.H1);
    List<Slab> title =
        new ArrayList<>(
            setting.text().lines(Passage.of(h1, content.title(), style.title()), width, 1.14, 2));
    title.set(0, title.get(0).bookmarked(new Bookmark(1, content.title())));
    slabs.addAll(Slabs.keptWithNext(Slabs.whole(title)));
    String kind =
        setting.words(content.kind() == ArticleKind.HUB ? Label.KIND_HUB : Label.KIND_SPOKE);
    String updated = setting.words(Label.UPDATED, date(content.dates().updated()));
    Passage dated =
        setting.list(new Passage(root.child(Tag.P)), List.of(kind, updated), style.small());
    slabs.addAll(Slabs.keptWithNext(Slabs.whole(setting.lines(dated, width, 5))));
    content
        .summary()
        .ifPresent(
            words ->
                line(
                    Tag.P,
                    words,
                    style.text().size(style.base() * 1.16).color(style.palette().muted()),
                    style.air()));
  }

  private void line(Tag tag, String words, TextStyle look, double gap) {
    Passage passage = Passage.of(root.child(tag), words, look);
    slabs.addAll(Slabs.keptWithNext(Slabs.whole(setting.lines(passage, width, gap))));
  }

  private void review(Review review) {
    List<FactRow> rows = new ArrayList<>();
    rows.add(row(setting.words(Label.REVIEWED_ON), date(review.last())));
    String by = review.role().map(role -> review.by() + ", " + role).orElse(review.by());
    rows.add(row(setting.words(Label.REVIEWED_BY), by));
    rows.add(row(setting.words(Label.NEXT_REVIEW), date(review.next())));
    slabs.addAll(
        new FactBlocks(setting, width, root).pairs(Optional.of(setting.words(Label.REVIEW)), rows));
  }

  private static FactRow row(String term, String detail) {
    return new FactRow(List.of(Inline.text(term)), List.of(Inline.text(detail)));
  }

  private void related(List<ArticleTarget> targets) {
    if (targets.isEmpty()) {
      return;
    }
    slabs.addAll(setting.heading(root, 2, setting.words(Label.RELATED), width));
    Element list = root.child(Tag.L, Attributes.numbering("None"));
    for (ArticleTarget target : targets) {
      Element body = list.child(Tag.LI).child(Tag.LBODY);
      Passage passage = new Passage(body.child(Tag.P));
      titled(passage, target);
      List<Slab> entry = new ArrayList<>(setting.lines(passage, width, style.air() * 0.7));
      target
          .summary()
          .ifPresent(
              words ->
                  entry.addAll(
                      setting.lines(
                          Passage.of(body.child(Tag.P), words, style.small()), width, 1)));
      slabs.addAll(Slabs.whole(entry));
    }
  }

  private void titled(Passage passage, ArticleTarget target) {
    TextStyle look = style.text().bold().color(style.palette().primary());
    if (target.address().isEmpty()) {
      passage.add(target.title(), look);
      return;
    }
    Element link = passage.element().child(Tag.LINK);
    passage.link(target.title(), look.underlined(), target.address().get().value(), link);
  }

  private void contact(Clinic clinic) {
    slabs.addAll(setting.heading(root, 2, setting.words(Label.CONTACT), width));
    List<Slab> lines = new ArrayList<>();
    add(lines, Passage.of(root.child(Tag.P), clinic.name(), style.text().bold()));
    add(
        lines,
        Passage.of(
            root.child(Tag.P), setting.words(Label.MEMBER_OF, clinic.network()), style.small()));
    clinic.phone().ifPresent(phone -> add(lines, said(Label.PHONE, phone)));
    clinic.email().ifPresent(email -> add(lines, link(Label.EMAIL, email, "mailto:" + email)));
    clinic
        .website()
        .map(Href::value)
        .ifPresent(site -> add(lines, link(Label.WEBSITE, site, site)));
    if (!clinic.address().isEmpty()) {
      add(lines, said(Label.ADDRESS, String.join(", ", clinic.address())));
    }
    clinic.licence().ifPresent(number -> add(lines, said(Label.LICENCE, number)));
    slabs.addAll(Slabs.whole(lines));
  }

  private void add(List<Slab> lines, Passage passage) {
    lines.addAll(setting.lines(passage, width, lines.isEmpty() ? style.air() * 0.5 : 1));
  }

  private Passage said(Label label, String words) {
    Passage passage = new Passage(root.child(Tag.P));
    return passage.add(setting.words(label) + "  ", style.small()).add(words, style.text());
  }

  private Passage link(Label label, String words, String target) {
    Passage passage = new Passage(root.child(Tag.P));
    passage.add(setting.words(label) + "  ", style.small());
    TextStyle look = style.text().color(style.palette().primary()).underlined();
    return passage.link(words, look, target, passage.element().child(Tag.LINK));
  }

  private String date(LocalDate date) {
    return DateWords.of(date, edition.locale());
  }
}
