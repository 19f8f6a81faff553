package care.imprint.pdf.internal.text;

import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;

/** A style of a typeface. */
public enum FontStyle {
  /** Upright, normal weight. */
  REGULAR,
  /** Upright, bold. */
  BOLD,
  /** Slanted, normal weight. */
  ITALIC,
  /** Slanted, bold. */
  BOLD_ITALIC;

  /** The style of a weight and a slant. */
  public static FontStyle of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  /** The file of this style. */
  public FontFile file(Typeface typeface) {
    return switch (this) {
      case REGULAR -> typeface.regular();
      case BOLD -> typeface.bold();
      case ITALIC -> typeface.italic();
      case BOLD_ITALIC -> typeface.boldItalic();
    };
  }
}
