package care.imprint.pdf.internal.layout;

import care.imprint.edition.Clinic;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The running parts of a handout: a band of the brand, the clinic, the title, the page number. */
final class HandoutFrame implements Frame {
  private static final double BAND = 7;
  private static final double FOOT = 34;

  /** What the running head and foot take besides the margins. */
  private static final double HEAD = 8;

  private static final double BELOW = 6;

  private final Setting setting;
  private final PageSetup paper;
  private final Edition edition;
  private final TextStyle small;

  HandoutFrame(Setting setting, PageSetup paper) {
    this.setting = setting;
    this.paper = paper;
    this.edition = setting.edition();
    this.small = setting.style().small().size(8);
  }

  /** The height of the column on any page but the first, which has more. */
  static double room(PageSetup paper) {
    return paper.height() - 2 * paper.margin() - HEAD - BELOW;
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
    return paper.margin();
  }

  @Override
  public double top(int page) {
    return page == 1 ? paper.margin() * 0.62 : paper.margin() + HEAD;
  }

  @Override
  public double bottom() {
    return paper.height() - paper.margin() - BELOW;
  }

  @Override
  public List<Paint> running(int page, int pages) {
    List<Paint> paints = new ArrayList<>();
    paints.add(band());
    if (page > 1) {
      head(paints);
    }
    foot(paints, page, pages);
    return paints;
  }

  private Paint band() {
    return new Paint.Box(
        0,
        0,
        paper.width(),
        BAND,
        Optional.of(setting.style().palette().primary()),
        Optional.empty(),
        0);
  }

  private void head(List<Paint> paints) {
    double y = paper.margin() - 14;
    Span name = Span.of(edition.clinic().name(), small.bold());
    paints.addAll(setting.text().decoration(name, left(), y));
    right(paints, fitting(edition.title(), column() * 0.55), y);
    rule(paints, y + 6);
  }

  private void foot(List<Paint> paints, int page, int pages) {
    double y = paper.height() - FOOT;
    rule(paints, y - 12);
    String contact = fitting(contact(), column() - 90);
    paints.addAll(setting.text().decoration(Span.of(contact, small), left(), y));
    right(paints, setting.words(Label.PAGE_OF, String.valueOf(page), String.valueOf(pages)), y);
    String version = setting.words(Label.VERSION, edition.fingerprint().brief());
    paints.addAll(setting.text().decoration(Span.of(version, small), left(), y + 11));
  }

  private String contact() {
    Clinic clinic = edition.clinic();
    return Stream.of(
            Optional.of(clinic.name()),
            clinic.phone(),
            clinic
                .website()
                .map(href -> href.value().replaceFirst("^https://", "").replaceFirst("/$", "")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("  ·  "));
  }

  private void right(List<Paint> paints, String text, double y) {
    Span span = Span.of(text, small);
    double x = paper.width() - paper.margin() - setting.text().width(span);
    paints.addAll(setting.text().decoration(span, x, y));
  }

  private void rule(List<Paint> paints, double y) {
    paints.add(
        new Paint.Box(
            left(),
            y,
            column(),
            0.6,
            Optional.of(setting.style().palette().line()),
            Optional.empty(),
            0));
  }

  private double column() {
    return paper.width() - 2 * paper.margin();
  }

  /** As many whole words as fit, with an ellipsis where some do not. */
  private String fitting(String text, double room) {
    String shown = text;
    while (setting.text().width(Span.of(shown, small)) > room && shown.contains(" ")) {
      shown = shown.substring(0, shown.replaceFirst("…$", "").lastIndexOf(' ')) + "…";
    }
    return shown;
  }
}
