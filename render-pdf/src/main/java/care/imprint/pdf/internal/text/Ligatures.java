package care.imprint.pdf.internal.text;

import static care.imprint.pdf.internal.text.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * Glyphs that stand for several: the {@code liga} feature. Source: OpenType 1.9, "GSUB", lookup
 * type 4.
 */
final class Ligatures {
  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;

  private final List<List<LayoutTable.Subtable>> lookups;

  /** The glyphs that some ligature starts with: few, and all others need no search. */
  private final BitSet starts = new BitSet();

  Ligatures(Sfnt font) {
    this.lookups =
        font.table("GSUB")
            .map(table -> new LayoutTable(table, EXTENSION).lookups("liga"))
            .orElse(List.of());
    lookups.stream().flatMap(List::stream).forEach(this::addStarts);
  }

  private void addStarts(LayoutTable.Subtable subtable) {
    ByteBuffer in = subtable.bytes();
    if (subtable.type() == LIGATURE) {
      LayoutTable.covered(in, u16(in, 2)).forEach(starts::set);
    }
  }

  /** A ligature: its glyph and how many glyphs it stands for; count 0 is none. */
  record Match(int glyph, int count) {
    static final Match NONE = new Match(0, 0);
  }

  /** The longest ligature that starts at a place in a sequence of glyphs. */
  Match at(int[] glyphs, int start, int end) {
    if (!starts.get(glyphs[start])) {
      return Match.NONE;
    }
    for (List<LayoutTable.Subtable> lookup : lookups) {
      for (LayoutTable.Subtable subtable : lookup) {
        Match match = subtable.type() == LIGATURE ? find(subtable, glyphs, start, end) : Match.NONE;
        if (match.count() > 0) {
          return match;
        }
      }
    }
    return Match.NONE;
  }

  private static Match find(LayoutTable.Subtable subtable, int[] glyphs, int start, int end) {
    ByteBuffer in = subtable.bytes();
    int index = LayoutTable.coverage(in, u16(in, 2), glyphs[start]);
    if (index < 0) {
      return Match.NONE;
    }
    int set = u16(in, 6 + 2 * index);
    for (int i = 0; i < u16(in, set); i++) {
      int ligature = set + u16(in, set + 2 + 2 * i);
      if (fits(in, ligature, glyphs, start, end)) {
        return new Match(u16(in, ligature), u16(in, ligature + 2));
      }
    }
    return Match.NONE;
  }

  private static boolean fits(ByteBuffer in, int ligature, int[] glyphs, int start, int end) {
    int count = u16(in, ligature + 2);
    if (start + count > end) {
      return false;
    }
    for (int i = 1; i < count; i++) {
      if (u16(in, ligature + 2 + 2 * i) != glyphs[start + i]) {
        return false;
      }
    }
    return true;
  }
}
