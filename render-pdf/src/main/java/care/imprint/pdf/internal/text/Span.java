package care.imprint.pdf.internal.text;

/**
 * Text of one look and one meaning. A line feed is a line break.
 *
 * @param text the characters
 * @param style how it looks
 * @param mark what it means
 */
public record Span(String text, TextStyle style, Mark mark) {
  /** Colours and typefaces tell hardly any two texts apart, and take long to look at. */
  @Override
  public int hashCode() {
    return (text.hashCode() * 31 + Double.hashCode(style.size())) * 31 + style.style().hashCode();
  }

  /** Text that means nothing but its words. */
  public static Span of(String text, TextStyle style) {
    return new Span(text, style, Mark.NONE);
  }
}
