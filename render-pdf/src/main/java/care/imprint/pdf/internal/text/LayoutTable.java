package care.imprint.pdf.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads what GSUB and GPOS have in common: the lookups of a feature in the Latin script, coverage
 * and class tables. Source: OpenType 1.9, "OpenType Layout Common Table Formats".
 */
final class LayoutTable {
  private final ByteBuffer table;
  private final int extensionType;

  LayoutTable(ByteBuffer table, int extensionType) {
    this.table = table;
    this.extensionType = extensionType;
  }

  /** A subtable of a lookup with extensions followed. */
  record Subtable(ByteBuffer bytes, int type) {}

  /** The subtables of a feature's lookups, lookup by lookup, in the order they apply. */
  List<List<Subtable>> lookups(String feature) {
    List<List<Subtable>> found = new ArrayList<>();
    for (int index : lookupIndices(feature)) {
      found.add(subtables(index));
    }
    return found;
  }

  private Set<Integer> lookupIndices(String feature) {
    Set<Integer> indices = new TreeSet<>();
    int featureList = u16(table, 6);
    for (int featureIndex : featureIndices()) {
      int record = featureList + 2 + 6 * featureIndex;
      if (tag(record).equals(feature)) {
        int at = featureList + u16(table, record + 4);
        for (int i = 0; i < u16(table, at + 2); i++) {
          indices.add(u16(table, at + 4 + 2 * i));
        }
      }
    }
    return indices;
  }

  private List<Integer> featureIndices() {
    int language = defaultLanguage();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; language > 0 && i < u16(table, language + 4); i++) {
      indices.add(u16(table, language + 6 + 2 * i));
    }
    return indices;
  }

  private int defaultLanguage() {
    int scriptList = u16(table, 4);
    int fallback = 0;
    for (int i = 0; i < u16(table, scriptList); i++) {
      int record = scriptList + 2 + 6 * i;
      int script = scriptList + u16(table, record + 4);
      int language = u16(table, script) == 0 ? 0 : script + u16(table, script);
      if (tag(record).equals("latn")) {
        return language;
      }
      fallback = tag(record).equals("DFLT") ? language : fallback;
    }
    return fallback;
  }

  private List<Subtable> subtables(int lookupIndex) {
    int lookupList = u16(table, 8);
    int lookup = lookupList + u16(table, lookupList + 2 + 2 * lookupIndex);
    int type = u16(table, lookup);
    List<Subtable> found = new ArrayList<>();
    for (int i = 0; i < u16(table, lookup + 4); i++) {
      found.add(followed(lookup + u16(table, lookup + 6 + 2 * i), type));
    }
    return found;
  }

  private Subtable followed(int at, int type) {
    if (type != extensionType) {
      return new Subtable(from(at), type);
    }
    return new Subtable(from(at + table.getInt(at + 4)), u16(table, at + 2));
  }

  private ByteBuffer from(int at) {
    return table.slice(at, table.limit() - at);
  }

  private String tag(int at) {
    byte[] letters = new byte[4];
    table.get(at, letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }

  /** The index of a glyph in a coverage table, or -1 if it is not covered. */
  static int coverage(ByteBuffer in, int at, int glyph) {
    boolean list = u16(in, at) == 1;
    int low = 0;
    int high = u16(in, at + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = at + 4 + (list ? 2 : 6) * middle;
      int last = list ? u16(in, record) : u16(in, record + 2);
      if (glyph < u16(in, record)) {
        high = middle - 1;
      } else if (glyph > last) {
        low = middle + 1;
      } else {
        return list ? middle : u16(in, record + 4) + glyph - u16(in, record);
      }
    }
    return -1;
  }

  /** The glyphs of a coverage table. */
  static IntStream covered(ByteBuffer in, int at) {
    boolean list = u16(in, at) == 1;
    return IntStream.range(0, u16(in, at + 2))
        .map(i -> at + 4 + (list ? 2 : 6) * i)
        .flatMap(
            record -> IntStream.rangeClosed(u16(in, record), u16(in, list ? record : record + 2)));
  }

  /** The class of a glyph in a class definition table; 0 if it has none. */
  static int classOf(ByteBuffer in, int at, int glyph) {
    if (u16(in, at) == 1) {
      int index = glyph - u16(in, at + 2);
      return index >= 0 && index < u16(in, at + 4) ? u16(in, at + 6 + 2 * index) : 0;
    }
    int low = 0;
    int high = u16(in, at + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = at + 4 + 6 * middle;
      if (glyph < u16(in, record)) {
        high = middle - 1;
      } else if (glyph > u16(in, record + 2)) {
        low = middle + 1;
      } else {
        return u16(in, record + 4);
      }
    }
    return 0;
  }

  static int u16(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
