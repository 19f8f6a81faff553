package care.imprint.pdf.internal.text;

/**
 * A run of glyphs as it shall be painted.
 *
 * @param run the glyphs
 * @param style how they look
 * @param mark what they mean
 */
public record Fragment(GlyphRun run, TextStyle style, Mark mark) {
  /** The width in points. */
  public double width() {
    return run.width(style.size());
  }
}
