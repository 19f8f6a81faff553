package care.imprint.pdf.internal.opentype;

/**
 * What one lookup sees of a buffer: it passes over the glyphs it ignores, and for lookups of
 * syllables the end of the syllable is the end of the text.
 *
 * @param buffer the glyphs
 * @param kinds what kinds of glyphs there are
 * @param lookup the lookup
 * @param bySyllable whether it looks no further than the syllable
 * @param joiners how it sees the characters that only join or part others
 */
record Sight(
    GlyphBuffer buffer,
    GlyphDefinitions kinds,
    Lookup lookup,
    boolean bySyllable,
    Joiners joiners) {
  /** How a lookup sees the zero-width joiner and non-joiner. */
  enum Joiners {
    /** As glyphs like others. */
    SEEN,
    /** The non-joiner parts letters, the joiner is passed over. */
    HALF_SEEN,
    /** Both are passed over. */
    UNSEEN
  }

  /** The same for another lookup. */
  Sight with(Lookup other) {
    return new Sight(buffer, kinds, other, bySyllable, joiners);
  }

  /** The next glyph the lookup sees, or -1. */
  int next(int index) {
    return step(index, 1);
  }

  /** The glyph before that the lookup sees, or -1. */
  int previous(int index) {
    return step(index, -1);
  }

  private int step(int index, int by) {
    int at = index + by;
    while (at >= 0 && at < buffer.size()) {
      Glyph glyph = buffer.get(at);
      if (bySyllable && glyph.syllable != buffer.get(index).syllable) {
        return -1;
      }
      boolean passed = kinds.ignores(lookup, glyph) || isPassedOver(glyph);
      if (!passed) {
        return at;
      }
      at += by;
    }
    return -1;
  }

  private boolean isPassedOver(Glyph glyph) {
    return glyph.isJoiner()
        && switch (joiners) {
          case SEEN -> false;
          case HALF_SEEN -> glyph.codePoint == 0x200D;
          case UNSEEN -> true;
        };
  }
}
