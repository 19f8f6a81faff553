package care.imprint.pdf.internal.opentype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A part of a font, big-endian. What lies outside reads as zero, so that broken fonts do no harm.
 */
final class Bytes {
  static final Bytes NONE = new Bytes(ByteBuffer.allocate(0), 0);

  private final ByteBuffer table;
  private final int start;

  private Bytes(ByteBuffer table, int start) {
    this.table = table;
    this.start = start;
  }

  static Bytes of(ByteBuffer table) {
    return new Bytes(table, 0);
  }

  int u16(int at) {
    long place = (long) start + at;
    return place < 0 || place + 2 > table.limit() ? 0 : table.getShort((int) place) & 0xFFFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  /** The part that an offset of 16 bits leads to; none where it is zero. */
  Bytes follow(int at) {
    int offset = u16(at);
    return offset == 0 ? NONE : from(offset);
  }

  /** The part that an offset of 32 bits leads to. */
  Bytes followLong(int at) {
    long offset = (long) u16(at) << 16 | u16(at + 2);
    return offset == 0 || start + offset > table.limit() ? NONE : from((int) offset);
  }

  Bytes from(int offset) {
    return new Bytes(table, start + offset);
  }

  boolean isNone() {
    return table.limit() == 0;
  }

  String tag(int at) {
    byte[] letters = {
      (byte) (u16(at) >> 8), (byte) u16(at), (byte) (u16(at + 2) >> 8), (byte) u16(at + 2)
    };
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** The index of a glyph in a coverage table, or -1 if it is not covered. */
  int coverage(int glyph) {
    int format = u16(0);
    int low = 0;
    int high = format == 1 || format == 2 ? u16(2) - 1 : -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = 4 + (format == 1 ? 2 : 6) * middle;
      int last = u16(format == 1 ? record : record + 2);
      if (glyph < u16(record)) {
        high = middle - 1;
      } else if (glyph > last) {
        low = middle + 1;
      } else {
        return format == 1 ? middle : u16(record + 4) + glyph - u16(record);
      }
    }
    return -1;
  }

  /** The class of a glyph in a class definition table; 0 if it has none. */
  int classOf(int glyph) {
    if (u16(0) == 1) {
      int index = glyph - u16(2);
      return index >= 0 && index < u16(4) ? u16(6 + 2 * index) : 0;
    }
    int low = 0;
    int high = u16(0) == 2 ? u16(2) - 1 : -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = 4 + 6 * middle;
      if (glyph < u16(record)) {
        high = middle - 1;
      } else if (glyph > u16(record + 2)) {
        low = middle + 1;
      } else {
        return u16(record + 4);
      }
    }
    return 0;
  }
}
