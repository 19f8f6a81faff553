package care.imprint.pdf.internal.opentype;

/** Works out where glyphs stand that hang on others. */
final class Hanging {
  private Hanging() {}

  static void settle(GlyphBuffer buffer, boolean rightToLeft) {
    boolean[] settled = new boolean[buffer.size()];
    for (int i = 0; i < buffer.size(); i++) {
      settle(buffer, i, rightToLeft, settled);
    }
  }

  private static void settle(GlyphBuffer buffer, int at, boolean rightToLeft, boolean[] settled) {
    Glyph glyph = buffer.get(at);
    int on = at + glyph.hangsOn;
    if (settled[at] || glyph.hangsOn == 0 || on < 0 || on >= buffer.size()) {
      return;
    }
    settled[at] = true;
    settle(buffer, on, rightToLeft, settled);
    Glyph other = buffer.get(on);
    glyph.dy += other.dy;
    if (glyph.hangsAsMark) {
      glyph.dx += other.dx + between(buffer, at, on, rightToLeft);
    }
  }

  /** From the place of a mark back to that of its letter. */
  private static int between(GlyphBuffer buffer, int mark, int letter, boolean rightToLeft) {
    int sum = 0;
    for (int i = letter; i < mark; i++) {
      sum += rightToLeft ? buffer.get(i + 1).advance : -buffer.get(i).advance;
    }
    return sum;
  }
}
