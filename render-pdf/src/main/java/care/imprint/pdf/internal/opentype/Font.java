package care.imprint.pdf.internal.opentype;

/** What shaping models ask of a font. */
interface Font {
  /** Whether a feature makes one glyph of two. */
  boolean joins(String feature, int first, int second);

  /** The glyph of the virama of the script a character belongs to, 0 if there is none. */
  int virama(int codePoint);

  /** The dotted circle that signs without a letter stand on, 0 if there is none. */
  int circle();
}
