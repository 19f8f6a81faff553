package care.imprint.typeface.internal.sfnt;

/** The glyphs of a font, each within its table, and the letters that lead to them. */
public final class Glyphs {
  /** What guides in English and in French cannot do without. */
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;?!()$’“”«»–"
          + "ÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûœ";

  private static final int MAGIC = 0x5F0F3CF5;
  private static final int DEEPEST = 6;
  private static final int MORE = 0x0020;

  private final Table outlines;
  private final int[] starts;
  private final CharacterMap characters;

  private Glyphs(Table outlines, int[] starts, CharacterMap characters) {
    this.outlines = outlines;
    this.starts = starts;
    this.characters = characters;
  }

  /**
   * The glyphs of a font.
   *
   * @throws TableException if one does not lie within its table, a composed one holds itself or
   *     nests too deep, or a letter leads to none
   */
  public static Glyphs of(FontTables tables) {
    Table head = tables.table("head");
    int units = head.unsigned16(18);
    if ((head.unsigned16(12) << 16 | head.unsigned16(14)) != MAGIC
        || units < 16
        || units > 16_384) {
      throw head.damaged();
    }
    int count = tables.table("maxp").unsigned16(4);
    metrics(tables, count);
    int[] starts = starts(tables, count, head.unsigned16(50) == 1);
    CharacterMap characters = CharacterMap.of(tables.table("cmap"), count);
    Glyphs glyphs = new Glyphs(tables.table("glyf"), starts, characters);
    for (int i = 0; i < count; i++) {
      glyphs.check(i, 0);
    }
    return glyphs;
  }

  private static void metrics(FontTables tables, int count) {
    int full = tables.table("hhea").unsigned16(34);
    if (count == 0 || full == 0 || full > count) {
      throw tables.table("hhea").damaged();
    }
    tables.table("hmtx").require(0, full * 4 + (count - full) * 2);
  }

  private static int[] starts(FontTables tables, int count, boolean wide) {
    Table table = tables.table("loca");
    int end = tables.table("glyf").length();
    int[] starts = new int[count + 1];
    for (int i = 0; i <= count; i++) {
      starts[i] = wide ? table.size32(i * 4) : table.unsigned16(i * 2) * 2;
      if (starts[i] > end || (i > 0 && starts[i] < starts[i - 1])) {
        throw table.damaged();
      }
    }
    return starts;
  }

  /** A composed glyph is as deep as its parts; one that holds itself is endlessly deep. */
  private void check(int glyph, int depth) {
    if (glyph >= starts.length - 1 || depth > DEEPEST) {
      throw outlines.damaged();
    }
    Table outline = outlines.part(starts[glyph], starts[glyph + 1] - starts[glyph]);
    if (outline.length() == 0) {
      return;
    }
    int contours = outline.signed16(0);
    outline.require(0, 10 + 2 * Math.max(contours, 0));
    if (contours < 0) {
      parts(outline, depth);
    }
  }

  private void parts(Table outline, int depth) {
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = outline.unsigned16(at);
      check(outline.unsigned16(at + 2), depth + 1);
      at += 4 + partLength(flags);
    }
  }

  /** The bytes of a part behind its flags and glyph: two arguments, then a scale if it has one. */
  private static int partLength(int flags) {
    int arguments = (flags & 0x0001) != 0 ? 4 : 2;
    if ((flags & 0x0008) != 0) {
      return arguments + 2;
    }
    if ((flags & 0x0040) != 0) {
      return arguments + 4;
    }
    return (flags & 0x0080) != 0 ? arguments + 8 : arguments;
  }

  /** The letters of English and French that the font lacks. */
  public String missing() {
    StringBuilder missing = new StringBuilder();
    LETTERS
        .codePoints()
        .filter(letter -> characters.glyph(letter) == 0)
        .forEach(missing::appendCodePoint);
    return missing.toString();
  }
}
