package care.imprint.pdf.internal.layout;

import care.imprint.article.Review;
import care.imprint.edition.Clinic;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running parts of a handout: a band of the brand, the clinic, the title, the page number, and
 * until when the text is valid. The band goes over the edges, for presses that cut the paper.
 */
final class HandoutFrame implements Frame {
  private static final double BAND = 7;

  private static final String DOT = "  ·  ";

  /** How far the band goes over the edges: more than any bleed. */
  private static final double OVER = 36;

  /** The least room below the last line. */
  private static final double EDGE = 23;

  private final Setting setting;
  private final PageSetup paper;
  private final Edition edition;
  private final TextStyle small;
  private final double margin;
  private final Running running;
  private final Map<Integer, List<Paint>> first = new HashMap<>();
  private final Map<Integer, List<Paint>> further = new HashMap<>();

  HandoutFrame(Setting setting, Edition edition, Running running) {
    this.running = running;
    this.setting = setting;
    this.paper = setting.form().paper();
    this.edition = edition;
    this.small = setting.style().running();
    this.margin = setting.style().margin(paper.margin());
  }

  /** The base line of the running head. */
  private static double headline(double margin, double size) {
    return Math.max(margin - 14, BAND + size * 1.4);
  }

  /** From the lower edge of the column to that of the page. */
  private static double below(double margin, double size) {
    return Math.max(margin + 6, EDGE + size * 4.4);
  }

  @Override
  public double width() {
    return paper.width();
  }

  @Override
  public double height() {
    return paper.height();
  }

  @Override
  public double left() {
    return margin;
  }

  @Override
  public double top(int page) {
    return page == 1 ? margin * 0.62 : headline(margin, small.size()) + 22;
  }

  @Override
  public double bottom() {
    return paper.height() - below(margin, small.size());
  }

  @Override
  public List<Paint> running(int page, int pages) {
    return page == 1
        ? first.computeIfAbsent(pages, this::onFirst)
        : further.computeIfAbsent(pages, this::onFurther);
  }

  private List<Paint> onFirst(int pages) {
    List<Paint> paints = new ArrayList<>();
    paints.add(band());
    foot(paints, pages);
    return List.copyOf(paints);
  }

  private List<Paint> onFurther(int pages) {
    List<Paint> paints = new ArrayList<>();
    paints.add(band());
    head(paints);
    foot(paints, pages);
    return List.copyOf(paints);
  }

  @Override
  public List<Paint> number(int page, int pages) {
    List<Paint> paints = new ArrayList<>();
    right(paints, words(page, pages), line());
    return paints;
  }

  private Paint band() {
    return new Paint.Box(
        -OVER,
        -OVER,
        paper.width() + 2 * OVER,
        BAND + OVER,
        Optional.of(ColorRole.PRIMARY),
        Optional.empty(),
        0);
  }

  private void head(List<Paint> paints) {
    double y = headline(margin, small.size());
    String name = edition.clinic().name();
    paints.addAll(setting.text().decoration(Span.of(name, small.bold()), left(), y));
    double rest = column() - setting.text().width(Span.of(name, small.bold())) - 2 * small.size();
    right(paints, fitting(running.title(), rest), y);
    rule(paints, y + 6);
  }

  private void foot(List<Paint> paints, int pages) {
    rule(paints, line() - small.size() * 1.5);
    double number = setting.text().width(Span.of(words(pages, pages), small));
    line(paints, fitting(contact(), column() - number - 2 * small.size()), line());
    line(paints, fitting(dated(), column()), last());
  }

  /** The base line of the last line. */
  private double last() {
    return paper.height() - EDGE;
  }

  /** The base line of the line above, which has the number. */
  private double line() {
    return last() - small.size() * 1.375;
  }

  private String words(int page, int pages) {
    return setting.words(
        Label.PAGE_OF,
        String.valueOf(running.before() + page),
        String.valueOf(running.total() > 0 ? running.total() : pages));
  }

  /** Which text this is; where not all fits, rather until when it is valid than when reviewed. */
  private List<String> dated() {
    List<String> parts = running.version();
    boolean fits = parts.size() < 3 || fits(String.join(DOT, parts), column());
    return fits ? parts : List.of(parts.get(0), parts.get(2));
  }

  private boolean fits(String words, double room) {
    return setting.text().width(Span.of(words, small)) <= room;
  }

  private void line(List<Paint> paints, String words, double y) {
    paints.addAll(setting.text().decoration(Span.of(words, small), left(), y));
  }

  private List<String> contact() {
    Clinic clinic = edition.clinic();
    return Stream.of(
            Optional.of(clinic.name()),
            clinic.phone(),
            clinic.website().map(href -> Setting.shown(href.value())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Which text this is, when it was reviewed and until when it is valid. */
  static List<Said> version(Setting setting, Edition edition) {
    List<Said> parts = new ArrayList<>();
    parts.add(setting.said(Label.VERSION, edition.fingerprint().brief()));
    Optional<Review> review = edition.content().review();
    review.ifPresent(
        known -> {
          parts.add(setting.said(Label.REVIEWED, setting.date(known.last())));
          parts.add(setting.said(Label.VALID_UNTIL, setting.date(known.next())));
        });
    return parts;
  }

  private void right(List<Paint> paints, String text, double y) {
    Span span = Span.of(text, small);
    double x = paper.width() - margin - setting.text().width(span);
    paints.addAll(setting.text().decoration(span, x, y));
  }

  private void rule(List<Paint> paints, double y) {
    paints.add(
        new Paint.Box(left(), y, column(), 0.6, Optional.of(ColorRole.LINE), Optional.empty(), 0));
  }

  private double column() {
    return paper.width() - 2 * margin;
  }

  /** As many parts as fit, a dot between them. */
  private String fitting(List<String> parts, double room) {
    String all = String.join(DOT, parts);
    return fits(all, room) ? all : cut(parts, room);
  }

  private String cut(List<String> parts, double room) {
    String shown = parts.get(0);
    for (String part : parts.subList(1, parts.size())) {
      String more = shown + DOT + part;
      if (!fits(more, room)) {
        return shown;
      }
      shown = more;
    }
    return shown;
  }

  /** As many whole words as fit, with an ellipsis where some do not. */
  private String fitting(String text, double room) {
    String shown = text;
    while (!fits(shown, room) && shown.contains(" ")) {
      shown = shown.substring(0, shown.replaceFirst("…$", "").lastIndexOf(' ')) + "…";
    }
    return shown;
  }
}
