package care.imprint.pdf.internal.opentype;

/**
 * What kinds of glyphs a font has. Source: OpenType 1.9, "GDEF". A font without the table gets its
 * marks from the characters.
 */
final class GlyphDefinitions {
  static final int BASE = 1;
  static final int LIGATURE = 2;
  static final int MARK = 3;

  private final Bytes table;
  private final Bytes classes;
  private final Bytes attachments;

  GlyphDefinitions(Bytes table) {
    this.table = table;
    this.classes = table.follow(4);
    this.attachments = table.follow(10);
  }

  int kind(Glyph glyph) {
    if (classes.isNone()) {
      if (glyph.ligated) {
        return LIGATURE;
      }
      return BidiClasses.isMark(glyph.codePoint) ? MARK : BASE;
    }
    return classes.classOf(glyph.id);
  }

  boolean isMark(Glyph glyph) {
    return kind(glyph) == MARK;
  }

  private boolean isInSet(int glyph, int set) {
    Bytes sets = table.u16(2) >= 2 ? table.follow(12) : Bytes.NONE;
    return set < sets.u16(2) && sets.followLong(4 + 4 * set).coverage(glyph) >= 0;
  }

  /** Whether a lookup passes over a glyph as if it were not there. */
  boolean ignores(Lookup lookup, Glyph glyph) {
    int kind = kind(glyph);
    if (kind >= BASE && kind <= MARK && (lookup.flags() & 1 << kind) != 0) {
      return true;
    }
    if (kind != MARK) {
      return false;
    }
    if ((lookup.flags() & Lookup.USES_MARK_SET) != 0) {
      return !isInSet(glyph.id, lookup.markSet());
    }
    int wanted = lookup.flags() >> 8;
    return wanted != 0 && attachments.classOf(glyph.id) != wanted;
  }
}
