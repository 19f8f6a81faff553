package care.imprint.pdf;

/** The colours a handout is told in: text, drawings and photographs alike. */
public enum Inks {
  /** Red, green and blue, for screens and office printers; colours are sRGB. */
  RGB,
  /**
   * Grey alone. Each colour becomes the grey of its relative luminance, so that every contrast is
   * what it was in colour.
   */
  GREY,
  /**
   * Cyan, magenta, yellow and black, for presses. Neutral colours and dark text are black ink
   * alone, so that nothing has to be in register; the {@link OutputIntent} says how the others come
   * out.
   */
  CMYK
}
