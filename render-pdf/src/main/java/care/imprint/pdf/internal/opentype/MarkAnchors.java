package care.imprint.pdf.internal.opentype;

/**
 * Hangs marks on letters, on the letters of ligatures and on other marks. Source: OpenType 1.9,
 * "GPOS", lookup types 4 to 6.
 *
 * @param sight what the lookup sees
 */
record MarkAnchors(Sight sight) {
  static final int TO_BASE = 4;
  static final int TO_LIGATURE = 5;
  static final int TO_MARK = 6;

  boolean attach(Bytes in, int at) {
    int mark = in.follow(2).coverage(glyph(at).id);
    int target = mark < 0 ? -1 : target(in, at);
    if (target < 0) {
      return false;
    }
    int index = in.follow(4).coverage(glyph(target).id);
    Bytes marks = in.follow(8);
    int kind = marks.u16(2 + 4 * mark);
    if (index < 0 || kind >= in.u16(6)) {
      return false;
    }
    Bytes anchor = anchor(in, index, kind, glyph(at), glyph(target));
    if (anchor.isNone()) {
      return false;
    }
    Bytes own = marks.follow(4 + 4 * mark);
    glyph(at).dx = anchor.s16(2) - own.s16(2);
    glyph(at).dy = anchor.s16(4) - own.s16(4);
    glyph(at).hangsOn = target - at;
    glyph(at).hangsAsMark = true;
    return true;
  }

  private Glyph glyph(int at) {
    return sight.buffer().get(at);
  }

  private int target(Bytes in, int at) {
    return sight.lookup().type() == TO_MARK ? markBefore(at) : letterBefore(in, at);
  }

  /** The nearest glyph before that is no mark and not a further part of a split letter. */
  private int letterBefore(Bytes in, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!sight.kinds().isMark(glyph(i)) && !glyph(i).isJoiner()) {
        boolean covered = in.follow(4).coverage(glyph(i).id) >= 0;
        boolean further = glyph(i).multiplied && i > 0 && glyph(i - 1).multiplied;
        if (covered || !further || glyph(i - 1).cluster != glyph(i).cluster) {
          return i;
        }
      }
    }
    return -1;
  }

  private int markBefore(int at) {
    int before = sight.previous(at);
    if (before < 0 || !sight.kinds().isMark(glyph(before))) {
      return -1;
    }
    Glyph one = glyph(at);
    Glyph two = glyph(before);
    boolean sameLetter = one.ligature == two.ligature && one.component == two.component;
    boolean ligatedMark =
        one.ligature != two.ligature
            && ((one.ligature > 0 && one.component == 0)
                || (two.ligature > 0 && two.component == 0));
    return sameLetter || ligatedMark ? before : -1;
  }

  private Bytes anchor(Bytes in, int index, int kind, Glyph mark, Glyph target) {
    Bytes array = in.follow(10);
    int kinds = in.u16(6);
    if (sight.lookup().type() != TO_LIGATURE) {
      return array.follow(2 + 2 * (index * kinds + kind));
    }
    Bytes ligature = array.follow(2 + 2 * index);
    int letters = ligature.u16(0);
    boolean known = mark.ligature > 0 && mark.ligature == target.ligature && mark.component > 0;
    int letter = known ? Math.min(letters, mark.component) - 1 : letters - 1;
    return letters == 0 ? Bytes.NONE : ligature.follow(2 + 2 * (letter * kinds + kind));
  }
}
