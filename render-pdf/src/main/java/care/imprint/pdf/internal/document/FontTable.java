package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.FontFace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fonts of one document: their names in its pages, and their objects. A font is named after its
 * file, so that the content of a page does not depend on what other pages show.
 */
final class FontTable {
  private final Map<FontFace, UsedGlyphs> used = new LinkedHashMap<>();
  private int asked;

  /** Adds glyphs that the document shows. */
  void add(Map<FontFace, GlyphTexts> glyphs) {
    glyphs.forEach((face, some) -> used.computeIfAbsent(face, UsedGlyphs::new).add(some));
  }

  /** Adds what paints show. */
  void add(List<Paint> paints) {
    UsedGlyphs.add(paints, used);
  }

  /** Adds the rest of the alphabets in use; all that is shown is known. */
  void complete() {
    used.values().forEach(UsedGlyphs::complete);
  }

  /** The resource name of a face. */
  static String name(FontFace face) {
    return Syntax.name('F', face.digest());
  }

  /** How many texts were asked for. */
  int asked() {
    return asked;
  }

  /** The text that the file gives a glyph; glyphs that stand for several texts have one of them. */
  String said(FontFace face, int glyph) {
    asked++;
    return Objects.requireNonNull(used.get(face)).said(glyph);
  }

  /** Adds the fonts to a file and gives the entries of the resource dictionary. */
  String write(PdfFile file, FontSubsets subsets) {
    ByteText resources = new ByteText();
    used.forEach(
        (face, glyphs) -> {
          int number = subsets.of(face, glyphs.texts()).write(file);
          resources.append('/').append(name(face)).append(' ').append(number).append(" 0 R");
        });
    return resources.toString();
  }
}
