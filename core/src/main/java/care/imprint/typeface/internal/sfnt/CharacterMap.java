package care.imprint.typeface.internal.sfnt;

import java.util.HashMap;
import java.util.Map;

/** Which glyph a character has, by a subtable of format 4 or 12 for Unicode. */
final class CharacterMap {
  /** More characters than Unicode has planes for cannot be meant. */
  private static final int MOST = 0x11_0000;

  /** A file with more subtables is no font that a tool wrote. */
  private static final int SUBTABLES = 16;

  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final Table table;
  private final int count;

  private CharacterMap(Table table, int count) {
    this.table = table;
    this.count = count;
  }

  static CharacterMap of(Table table, int count) {
    CharacterMap map = new CharacterMap(table, count);
    int subtables = table.unsigned16(2);
    if (subtables > SUBTABLES) {
      throw table.damaged();
    }
    for (int i = 0; i < subtables; i++) {
      int platform = table.unsigned16(4 + i * 8);
      int offset = table.size32(8 + i * 8);
      if (platform == 0 || platform == 3) {
        map.read(offset);
      }
    }
    return map;
  }

  private void read(int offset) {
    int format = table.unsigned16(offset);
    if (format == 4) {
      segments(table.part(offset, table.length() - offset));
    } else if (format == 12) {
      groups(table.part(offset, table.size32(offset + 4)));
    }
  }

  private void segments(Table part) {
    int bytes = part.unsigned16(6);
    int last = -1;
    for (int at = 0; at < bytes; at += 2) {
      int end = part.unsigned16(14 + at);
      int start = part.unsigned16(16 + bytes + at);
      int delta = part.unsigned16(16 + 2 * bytes + at);
      int range = 16 + 3 * bytes + at;
      last = inOrder(last, start, end);
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        put(c, glyph(part, c - start, delta, range, c));
      }
    }
  }

  private static int glyph(Table part, int index, int delta, int range, int character) {
    int offset = part.unsigned16(range);
    if (offset == 0) {
      return character + delta & 0xFFFF;
    }
    int glyph = part.unsigned16(range + offset + 2 * index);
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  private void groups(Table part) {
    int groups = part.size32(12);
    int last = -1;
    for (int i = 0; i < groups; i++) {
      int start = part.size32(16 + i * 12);
      int end = part.size32(20 + i * 12);
      int glyph = part.size32(24 + i * 12);
      last = inOrder(last, start, end);
      if (end >= MOST || glyph > count) {
        throw table.damaged();
      }
      for (int c = start; c <= end; c++) {
        put(c, glyph + c - start);
      }
    }
  }

  /** Ranges follow each other, or a small file could keep a reader busy for hours. */
  private int inOrder(int last, int start, int end) {
    if (start <= last || end < start) {
      throw table.damaged();
    }
    return end;
  }

  private void put(int character, int glyph) {
    if (glyph >= count) {
      throw table.damaged();
    }
    if (glyph != 0) {
      glyphs.putIfAbsent(character, glyph);
    }
  }

  /** The glyph of a character; 0 if it has none. */
  int glyph(int character) {
    return glyphs.getOrDefault(character, 0);
  }
}
