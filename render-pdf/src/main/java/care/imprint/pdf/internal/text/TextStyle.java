package care.imprint.pdf.internal.text;

import care.imprint.typeface.Typeface;

/**
 * How text looks.
 *
 * @param typeface the typeface
 * @param style which style of it
 * @param size the size in points
 * @param color the colour
 * @param underline whether a line is drawn below it
 * @param rise how far it stands above the base line, in points
 */
public record TextStyle(
    Typeface typeface,
    FontStyle style,
    double size,
    ColorRole color,
    boolean underline,
    double rise) {
  /** A style that stands on the base line without underline. */
  public static TextStyle of(Typeface typeface, FontStyle style, double size, ColorRole color) {
    return new TextStyle(typeface, style, size, color, false, 0);
  }

  /** The same in bold. */
  public TextStyle bold() {
    boolean italic = style == FontStyle.ITALIC || style == FontStyle.BOLD_ITALIC;
    return new TextStyle(typeface, FontStyle.of(true, italic), size, color, underline, rise);
  }

  /** The same in italics. */
  public TextStyle italic() {
    boolean isBold = style == FontStyle.BOLD || style == FontStyle.BOLD_ITALIC;
    return new TextStyle(typeface, FontStyle.of(isBold, true), size, color, underline, rise);
  }

  /** The same in another colour. */
  public TextStyle color(ColorRole other) {
    return new TextStyle(typeface, style, size, other, underline, rise);
  }

  /** The same at another size. */
  public TextStyle size(double other) {
    return new TextStyle(typeface, style, other, color, underline, rise);
  }

  /** The same with a line below. */
  public TextStyle underlined() {
    return new TextStyle(typeface, style, size, color, true, rise);
  }

  /** The same without a line below. */
  public TextStyle plain() {
    return underline ? new TextStyle(typeface, style, size, color, false, rise) : this;
  }

  /** Small and raised, as marks of citations are. */
  public TextStyle superscript() {
    return new TextStyle(typeface, style, size * 0.68, color, underline, size * 0.33);
  }
}
