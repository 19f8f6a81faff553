package care.imprint.benchmarks.pdf;

/** The four styles that the guide is set in. */
enum TextStyle {
  HEADING,
  BODY,
  BOLD,
  ITALIC;

  static TextStyle of(BrandFonts.Face face) {
    if (face.family().equals(BrandFonts.HEADINGS)) {
      return HEADING;
    }
    return face.bold() ? BOLD : face.italic() ? ITALIC : BODY;
  }
}
