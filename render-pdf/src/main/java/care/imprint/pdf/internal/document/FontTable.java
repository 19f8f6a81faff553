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
    StringBuilder resources = new StringBuilder();
    used.forEach(
        (face, glyphs) -> {
          int number = write(face, subsets.of(face, glyphs.texts()), file);
          resources.append('/').append(name(face)).append(' ').append(number).append(" 0 R");
        });
    return resources.toString();
  }

  private static int write(FontFace face, FontSubset subset, PdfFile file) {
    int program = file.addPacked("/Length1 " + subset.size(), subset.program());
    int descriptor = file.add(descriptor(face, subset, program));
    int unicode = file.addPacked("", subset.unicode());
    int places = file.addPacked("", subset.places());
    int descendant =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s 0 R/CIDToGIDMap %s 0 R/DW 0/W%s>>"
                .formatted(subset.name(), descriptor, places, subset.widths()));
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s 0 R]/ToUnicode %s 0 R>>"
            .formatted(subset.name(), descendant, unicode));
  }

  private static String descriptor(FontFace face, FontSubset subset, int program) {
    int[] box = face.box();
    return "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle %s/Ascent %s/Descent %s/CapHeight %s/StemV %s/FontFile2 %s 0 R>>"
        .formatted(
            subset.name(),
            scaled(face, box[0]),
            scaled(face, box[1]),
            scaled(face, box[2]),
            scaled(face, box[3]),
            Syntax.number(face.italicAngle()),
            scaled(face, face.ascent()),
            scaled(face, face.descent()),
            scaled(face, face.capHeight()),
            face.weight() / 5,
            program);
  }

  private static int scaled(FontFace face, int units) {
    return Math.round(units * 1_000f / face.unitsPerEm());
  }
}
