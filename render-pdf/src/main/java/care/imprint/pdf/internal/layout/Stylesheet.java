package care.imprint.pdf.internal.layout;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.pdf.internal.text.FontStyle;
import care.imprint.pdf.internal.text.TextStyle;

/**
 * The looks of a handout, worked out from the brand: sizes and room in points.
 *
 * @param brand the brand
 * @param base the size of running text
 * @param leading the height of a line as a multiple of its size
 * @param air the room between blocks
 */
public record Stylesheet(Brand brand, double base, double leading, double air) {
  /** A CSS pixel in points. */
  private static final double PIXEL = 0.75;

  /** The looks of a brand. */
  public static Stylesheet of(Brand brand) {
    return of(brand, brand.density());
  }

  private static Stylesheet of(Brand brand, Density density) {
    return switch (density) {
      case COMPACT -> new Stylesheet(brand, 10, 1.36, 6);
      case COMFORTABLE -> new Stylesheet(brand, 10.5, 1.42, 7.5);
      case AIRY -> new Stylesheet(brand, 11, 1.48, 9);
    };
  }

  /** The colours. */
  public Palette palette() {
    return brand.palette();
  }

  /** The radius of corners. */
  public double radius() {
    return brand.radius() * PIXEL;
  }

  /** Running text. */
  public TextStyle text() {
    return TextStyle.of(brand.body(), FontStyle.REGULAR, base, palette().text());
  }

  /** Captions, notes and sources. */
  public TextStyle small() {
    return text().size(base * 0.86).color(palette().muted());
  }

  /** The title. */
  public TextStyle title() {
    return heading(base * 2.35);
  }

  /** A heading by its level, 2 to 4. */
  public TextStyle heading(int level) {
    return switch (level) {
      case 2 -> heading(base * 1.5);
      case 3 -> heading(base * 1.16);
      default -> heading(base * 1.02).color(palette().text());
    };
  }

  /** The head of a panel or card. */
  public TextStyle panelTitle() {
    return heading(base * 1.14);
  }

  private TextStyle heading(double size) {
    return TextStyle.of(brand.headings(), FontStyle.BOLD, size, palette().primary());
  }
}
