package care.imprint.typeface.internal.sfnt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a font file. Immutable. */
public final class FontTables {
  private static final List<String> NEEDED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final Map<String, Table> tables;

  private FontTables(Map<String, Table> tables) {
    this.tables = Map.copyOf(tables);
  }

  /**
   * The tables of a file, each of which lies within it.
   *
   * @throws TableException if one does not, or one that is needed is missing
   */
  public static FontTables of(byte[] content) {
    Table file = new Table("directory", content, 0, content.length);
    Map<String, Table> tables = new HashMap<>();
    int count = file.unsigned16(4);
    for (int i = 0; i < count; i++) {
      int entry = HEADER + i * ENTRY;
      file.require(entry, ENTRY);
      String name = new String(content, entry, 4, StandardCharsets.ISO_8859_1);
      int start = file.size32(entry + 8);
      int length = file.size32(entry + 12);
      if (start > content.length - length) {
        throw new TableException(name.strip());
      }
      tables.put(name, new Table(name.strip(), content, start, length));
    }
    for (String name : NEEDED) {
      if (!tables.containsKey(name)) {
        throw new TableException(name);
      }
    }
    return new FontTables(tables);
  }

  /** A table that is there. */
  public Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new TableException(name);
    }
    return table;
  }
}
