package care.imprint.pdf.internal.layout;

import care.imprint.edition.Brand;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontStyle;
import care.imprint.pdf.internal.text.TextStyle;

/**
 * The looks of a handout, worked out from the brand: sizes and room in points. In large print all
 * text has at least 18 points in the darkest colour, headings are not much larger than text, and
 * stress is bold instead of slanted.
 *
 * @param shape what of the brand decides where things stand
 * @param base the size of running text
 * @param leading the height of a line as a multiple of its size
 * @param air the room between blocks
 * @param large whether this is large print
 */
record Stylesheet(BrandShape shape, double base, double leading, double air, boolean large) {
  /** A CSS pixel in points. */
  private static final double PIXEL = 0.75;

  /** The looks of a brand in a handout of this form. */
  static Stylesheet of(Brand brand, HandoutForm form) {
    return form.largePrint() ? large(brand) : of(brand);
  }

  /** The looks of a brand. */
  static Stylesheet of(Brand brand) {
    BrandShape shape = BrandShape.of(brand);
    return switch (shape.density()) {
      case COMPACT -> new Stylesheet(shape, 10, 1.36, 6, false);
      case COMFORTABLE -> new Stylesheet(shape, 10.5, 1.42, 7.5, false);
      case AIRY -> new Stylesheet(shape, 11, 1.48, 9, false);
    };
  }

  /** The looks of a brand in large print. */
  static Stylesheet large(Brand brand) {
    return new Stylesheet(BrandShape.of(brand), 18, 1.45, 11, true);
  }

  /** The same with all sizes multiplied. */
  Stylesheet scaled(double factor) {
    return new Stylesheet(shape, base * factor, leading, air * factor, large);
  }

  /** The margin of a sheet: the brand's density makes it narrower or wider. */
  double margin(double usual) {
    return switch (shape.density()) {
      case COMPACT -> usual * 5 / 6;
      case COMFORTABLE -> usual;
      case AIRY -> usual * 7 / 6;
    };
  }

  /** The radius of corners. */
  double radius() {
    return shape.radius() * PIXEL;
  }

  /** Running text. */
  TextStyle text() {
    return TextStyle.of(shape.body(), FontStyle.REGULAR, base, ColorRole.TEXT);
  }

  /** Stressed words. */
  TextStyle stressed(TextStyle style) {
    return large ? style.bold() : style.italic();
  }

  /** Captions, notes and sources. */
  TextStyle small() {
    return large ? text() : text().size(base * 0.86).color(ColorRole.MUTED);
  }

  /** The running head and foot. */
  TextStyle running() {
    return large ? text() : small().size(8);
  }

  /** The sentence below the title. */
  TextStyle summary() {
    return large ? text() : text().size(base * 1.16).color(ColorRole.MUTED);
  }

  /** The title. */
  TextStyle title() {
    return heading(base * (large ? 1.6 : 2.35));
  }

  /** A heading by its level, 2 to 4. */
  TextStyle heading(int level) {
    return switch (level) {
      case 2 -> heading(base * (large ? 1.33 : 1.5));
      case 3 -> heading(base * 1.16);
      default -> heading(base * 1.02).color(ColorRole.TEXT);
    };
  }

  /** The head of a panel or card. */
  TextStyle panelTitle() {
    return heading(base * 1.14);
  }

  private TextStyle heading(double size) {
    return TextStyle.of(shape.headings(), FontStyle.BOLD, size, ColorRole.PRIMARY);
  }
}
