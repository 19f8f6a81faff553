package care.imprint.pdf.internal.text;

import static care.imprint.pdf.internal.text.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How much nearer or farther two glyphs stand than their advances say: the {@code kern} feature of
 * GPOS, or the older {@code kern} table where there is none. Source: OpenType 1.9, "GPOS", lookup
 * type 2, and "kern", format 0.
 */
final class PairKerning {
  private static final int X_ADVANCE = 0x0004;
  private static final int PAIR_ADJUSTMENT = 2;
  private static final int EXTENSION = 9;
  private static final int MET = 1 << 12;

  private final List<List<LayoutTable.Subtable>> lookups;
  private final ByteBuffer legacy;

  /**
   * Pairs met before, each with its adjustment in the lowest two bytes; a newer takes its place.
   */
  private final AtomicLongArray met = new AtomicLongArray(MET);

  PairKerning(Sfnt font) {
    this.lookups =
        font.table("GPOS")
            .map(table -> new LayoutTable(table, EXTENSION).lookups("kern"))
            .orElse(List.of());
    this.legacy = font.table("kern").filter(PairKerning::isFormat0).orElse(ByteBuffer.allocate(0));
  }

  /** The adjustment of the first glyph's advance before the second, in font units. */
  int between(int first, int second) {
    int pair = first << 16 | second;
    int place = (pair * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(MET));
    long known = met.getOpaque(place);
    if (known >> 16 == pair) {
      return (short) known;
    }
    int found = find(first, second);
    met.setOpaque(place, (long) pair << 16 | (found & 0xFFFF));
    return found;
  }

  private int find(int first, int second) {
    if (lookups.isEmpty()) {
      return legacy.limit() == 0 ? 0 : legacyPair(first, second);
    }
    int sum = 0;
    for (List<LayoutTable.Subtable> lookup : lookups) {
      sum += inLookup(lookup, first, second);
    }
    return sum;
  }

  private static int inLookup(List<LayoutTable.Subtable> lookup, int first, int second) {
    for (LayoutTable.Subtable subtable : lookup) {
      ByteBuffer in = subtable.bytes();
      int index =
          subtable.type() == PAIR_ADJUSTMENT ? LayoutTable.coverage(in, u16(in, 2), first) : -1;
      if (index >= 0) {
        boolean byGlyph = u16(in, 0) == 1;
        int at = byGlyph ? glyphPair(in, index, second) : classPair(in, first, second);
        if (at > 0) {
          return advance(in, at, u16(in, 4));
        }
      }
    }
    return 0;
  }

  private static int glyphPair(ByteBuffer in, int index, int second) {
    int set = u16(in, 10 + 2 * index);
    int size = 2 + valueSize(u16(in, 4)) + valueSize(u16(in, 6));
    int low = 0;
    int high = u16(in, set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = set + 2 + size * middle;
      int glyph = u16(in, record);
      if (glyph == second) {
        return record + 2;
      }
      low = glyph < second ? middle + 1 : low;
      high = glyph > second ? middle - 1 : high;
    }
    return 0;
  }

  private static int classPair(ByteBuffer in, int first, int second) {
    int firstClass = LayoutTable.classOf(in, u16(in, 8), first);
    int secondClass = LayoutTable.classOf(in, u16(in, 10), second);
    int size = valueSize(u16(in, 4)) + valueSize(u16(in, 6));
    return 16 + size * (firstClass * u16(in, 14) + secondClass);
  }

  private static int advance(ByteBuffer in, int at, int format) {
    if ((format & X_ADVANCE) == 0) {
      return 0;
    }
    return in.getShort(at + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
  }

  private static int valueSize(int format) {
    return 2 * Integer.bitCount(format);
  }

  private static boolean isFormat0(ByteBuffer table) {
    return u16(table, 0) == 0 && u16(table, 2) >= 1 && u16(table, 8) >> 8 == 0;
  }

  private int legacyPair(int first, int second) {
    int wanted = first << 16 | second;
    int low = 0;
    int high = u16(legacy, 10) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = 18 + 6 * middle;
      int order = Integer.compareUnsigned(legacy.getInt(record), wanted);
      if (order == 0) {
        return legacy.getShort(record + 4);
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return 0;
  }
}
