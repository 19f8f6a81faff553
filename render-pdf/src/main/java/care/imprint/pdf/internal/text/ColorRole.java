package care.imprint.pdf.internal.text;

import care.imprint.edition.Palette;
import care.imprint.value.Color;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a colour is for. Type and grounds are laid out in roles; the colours of a brand take them
 * when a file is written, so that clinics of different brands share what was laid out.
 */
public enum ColorRole {
  /** Headings, links and bands. */
  PRIMARY,
  /** What shall stand out. */
  ACCENT,
  /** Running text. */
  TEXT,
  /** Captions and notes. */
  MUTED,
  /** The ground of boxes and table heads. */
  TINT,
  /** Rules and borders. */
  LINE,
  /** The marks of a press: black, whatever the brand. */
  MARK;

  private static final Color BLACK = new Color(0);

  /** The colours that take the roles in a palette. */
  public static Map<ColorRole, Color> colors(Palette palette) {
    Map<ColorRole, Color> colors = new EnumMap<>(ColorRole.class);
    for (ColorRole role : values()) {
      colors.put(role, role.in(palette));
    }
    return colors;
  }

  private Color in(Palette palette) {
    return switch (this) {
      case PRIMARY -> palette.primary();
      case ACCENT -> palette.accent();
      case TEXT -> palette.text();
      case MUTED -> palette.muted();
      case TINT -> palette.tint();
      case LINE -> palette.line();
      case MARK -> BLACK;
    };
  }
}
