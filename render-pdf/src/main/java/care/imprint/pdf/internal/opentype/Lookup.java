package care.imprint.pdf.internal.opentype;

import java.util.List;

/**
 * A lookup of GSUB or GPOS, extensions followed.
 *
 * @param type the type
 * @param flags which glyphs it passes over
 * @param markSet the set of marks it does not pass over, where the flags say so
 * @param subtables its subtables
 */
record Lookup(int type, int flags, int markSet, List<Bytes> subtables) {
  static final int RIGHT_TO_LEFT = 0x0001;
  static final int USES_MARK_SET = 0x0010;

  /** The lookup in a table of lookups; {@code extension} is the type that wraps others. */
  static Lookup read(Bytes in, int extension) {
    int flags = in.u16(2);
    int count = in.u16(4);
    int type = in.u16(0);
    Bytes[] subtables = new Bytes[count];
    for (int i = 0; i < count; i++) {
      Bytes subtable = in.follow(6 + 2 * i);
      subtables[i] = type == extension ? subtable.followLong(4) : subtable;
    }
    int inner = type == extension && count > 0 ? in.follow(6).u16(2) : type;
    return new Lookup(inner, flags, in.u16(6 + 2 * count), List.of(subtables));
  }
}
