package care.imprint.pdf.internal.opentype;

/**
 * Moves glyphs, by the lookups of GPOS. Source: OpenType 1.9, "GPOS". Works on one buffer; all
 * measures are in font units.
 */
final class Positions {
  static final int EXTENSION = 9;
  private static final int SINGLE = 1;
  private static final int PAIR = 2;
  private static final int CURSIVE = 3;
  private static final int CONTEXT = 7;
  private static final int CHAINED = 8;
  private static final int DEEPEST = 8;
  private static final int ADVANCE = 0x0004;

  private final GlyphBuffer buffer;
  private final LookupTable table;
  private final GlyphDefinitions kinds;
  private final boolean rightToLeft;
  private int depth;

  Positions(GlyphBuffer buffer, LookupTable table, GlyphDefinitions kinds, boolean rightToLeft) {
    this.buffer = buffer;
    this.table = table;
    this.kinds = kinds;
    this.rightToLeft = rightToLeft;
  }

  /** Applies a lookup to all glyphs. */
  void apply(int index) {
    Sight sight = sight(index);
    int at = 0;
    while (at < buffer.size()) {
      int next = kinds.ignores(sight.lookup(), buffer.get(at)) ? Contexts.NO : at(sight, at);
      at = next == Contexts.NO ? at + 1 : next;
    }
  }

  private Sight sight(int index) {
    return new Sight(buffer, kinds, table.lookup(index), false, Sight.Joiners.UNSEEN);
  }

  private int at(Sight sight, int at) {
    for (Bytes subtable : sight.lookup().subtables()) {
      int next = subtable(sight, subtable, at);
      if (next != Contexts.NO) {
        return next;
      }
    }
    return Contexts.NO;
  }

  private int subtable(Sight sight, Bytes in, int at) {
    return switch (sight.lookup().type()) {
      case SINGLE -> single(in, at);
      case PAIR -> pair(sight, in, at);
      case CURSIVE -> new Joints(sight, rightToLeft).join(in, at) ? at + 1 : Contexts.NO;
      case MarkAnchors.TO_BASE, MarkAnchors.TO_LIGATURE, MarkAnchors.TO_MARK ->
          new MarkAnchors(sight).attach(in, at) ? at + 1 : Contexts.NO;
      case CONTEXT -> new Contexts(sight, this::nested).sequence(in, at);
      case CHAINED -> new Contexts(sight, this::nested).chained(in, at);
      default -> Contexts.NO;
    };
  }

  private boolean nested(int index, int at) {
    if (depth >= DEEPEST || index >= table.size()) {
      return false;
    }
    depth++;
    boolean applied = at(sight(index), at) != Contexts.NO;
    depth--;
    return applied;
  }

  private int single(Bytes in, int at) {
    int index = in.follow(2).coverage(buffer.get(at).id);
    if (index < 0) {
      return Contexts.NO;
    }
    int format = in.u16(4);
    adjust(buffer.get(at), in, in.u16(0) == 1 ? 6 : 8 + size(format) * index, format);
    return at + 1;
  }

  private int pair(Sight sight, Bytes in, int at) {
    int index = in.follow(2).coverage(buffer.get(at).id);
    int second = index < 0 ? -1 : sight.next(at);
    if (second < 0) {
      return Contexts.NO;
    }
    int first = in.u16(4);
    int other = in.u16(6);
    Bytes values = in.u16(0) == 1 ? byGlyph(in, index, second) : byClass(in, at, second);
    if (values.isNone()) {
      return Contexts.NO;
    }
    adjust(buffer.get(at), values, 0, first);
    adjust(buffer.get(second), values, size(first), other);
    return other == 0 ? second : second + 1;
  }

  private Bytes byGlyph(Bytes in, int index, int second) {
    Bytes set = in.follow(10 + 2 * index);
    int size = 2 + size(in.u16(4)) + size(in.u16(6));
    for (int i = 0; i < set.u16(0); i++) {
      if (set.u16(2 + size * i) == buffer.get(second).id) {
        return set.from(4 + size * i);
      }
    }
    return Bytes.NONE;
  }

  private Bytes byClass(Bytes in, int first, int second) {
    int one = in.follow(8).classOf(buffer.get(first).id);
    int two = in.follow(10).classOf(buffer.get(second).id);
    int size = size(in.u16(4)) + size(in.u16(6));
    boolean known = one < in.u16(12) && two < in.u16(14);
    return known ? in.from(16 + size * (one * in.u16(14) + two)) : Bytes.NONE;
  }

  private static void adjust(Glyph glyph, Bytes in, int at, int format) {
    int place = at;
    if ((format & 1) != 0) {
      glyph.dx += in.s16(place);
      place += 2;
    }
    if ((format & 2) != 0) {
      glyph.dy += in.s16(place);
      place += 2;
    }
    if ((format & ADVANCE) != 0) {
      glyph.advance += in.s16(place);
    }
  }

  private static int size(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }
}
