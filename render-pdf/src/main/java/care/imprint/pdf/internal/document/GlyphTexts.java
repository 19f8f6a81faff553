package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.FontFace;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some glyphs of a face in the order of their numbers, each with the text it stands for. */
final class GlyphTexts {
  private final int[] glyphs;
  private final String[] texts;
  private final int hash;

  /** The arrays are not changed any more. */
  GlyphTexts(int[] glyphs, String[] texts) {
    this.glyphs = glyphs;
    this.texts = texts;
    this.hash = 31 * Arrays.hashCode(glyphs) + Arrays.hashCode(texts);
  }

  /** Those that some paints show, for each face in the order of their first glyphs. */
  static Map<FontFace, GlyphTexts> of(List<Paint> paints) {
    Map<FontFace, UsedGlyphs> used = new LinkedHashMap<>();
    UsedGlyphs.add(paints, used);
    Map<FontFace, GlyphTexts> all = new LinkedHashMap<>();
    used.forEach((face, glyphs) -> all.put(face, glyphs.texts()));
    return all;
  }

  int size() {
    return glyphs.length;
  }

  int glyph(int index) {
    return glyphs[index];
  }

  String text(int index) {
    return texts[index];
  }

  /** The text of each glyph, by its number. */
  SortedMap<Integer, String> asMap() {
    SortedMap<Integer, String> map = new TreeMap<>();
    for (int i = 0; i < glyphs.length; i++) {
      map.put(glyphs[i], texts[i]);
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlyphTexts some
        && hash == some.hash
        && Arrays.equals(glyphs, some.glyphs)
        && Arrays.equals(texts, some.texts);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
