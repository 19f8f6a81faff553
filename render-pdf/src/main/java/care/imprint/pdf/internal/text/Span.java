package care.imprint.pdf.internal.text;

/**
 * Text of one look and one meaning. A line feed is a line break.
 *
 * @param text the characters
 * @param style how it looks
 * @param mark what it means
 */
public record Span(String text, TextStyle style, Mark mark) {
  /** Text that means nothing but its words. */
  public static Span of(String text, TextStyle style) {
    return new Span(text, style, Mark.NONE);
  }
}
