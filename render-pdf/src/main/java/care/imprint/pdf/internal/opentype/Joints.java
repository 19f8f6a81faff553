package care.imprint.pdf.internal.opentype;

/**
 * Joins letters where one ends and the next begins, as slanted Arabic hands do. Source: OpenType
 * 1.9, "GPOS", lookup type 3.
 *
 * @param sight what the lookup sees
 * @param rightToLeft the direction of the text
 */
record Joints(Sight sight, boolean rightToLeft) {
  /** Joins the glyph at a place to the one before. */
  boolean join(Bytes in, int at) {
    int before = sight.previous(at);
    if (before < 0) {
      return false;
    }
    Glyph one = sight.buffer().get(before);
    Glyph two = sight.buffer().get(at);
    Bytes exit = joint(in, one, 2);
    Bytes entry = joint(in, two, 0);
    if (exit.isNone() || entry.isNone()) {
      return false;
    }
    if (rightToLeft) {
      int shift = exit.s16(2) + one.dx;
      one.advance -= shift;
      one.dx -= shift;
      two.advance = entry.s16(2) + two.dx;
    } else {
      one.advance = exit.s16(2) + one.dx;
      int shift = entry.s16(2) + two.dx;
      two.advance -= shift;
      two.dx -= shift;
    }
    hang(one, two, before - at, exit.s16(4) - entry.s16(4));
    return true;
  }

  private Bytes joint(Bytes in, Glyph glyph, int side) {
    int index = in.follow(2).coverage(glyph.id);
    return index < 0 ? Bytes.NONE : in.follow(6 + 4 * index + side);
  }

  /** The one nearer the end of the word stays on the line where the lookup says so. */
  private void hang(Glyph one, Glyph two, int back, int rise) {
    if ((sight.lookup().flags() & Lookup.RIGHT_TO_LEFT) != 0) {
      one.hangsOn = -back;
      one.hangsAsMark = false;
      one.dy = -rise;
    } else {
      two.hangsOn = back;
      two.hangsAsMark = false;
      two.dy = rise;
    }
  }
}
