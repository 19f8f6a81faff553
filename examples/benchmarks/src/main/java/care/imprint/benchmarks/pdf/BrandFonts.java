package care.imprint.benchmarks.pdf;

import care.imprint.edition.Brand;
import care.imprint.typeface.FontFile;
import java.util.List;

/**
 * The font files of a brand as general engines are given them: without the tables that substitute
 * glyphs, with which some of them take ten times as long.
 *
 * @param faces one for each style that the guide uses
 */
record BrandFonts(List<Face> faces) {
  /** The family of headings. */
  static final String HEADINGS = "Headings";

  /** The family of all other text. */
  static final String BODY = "Body";

  /**
   * One style of a family.
   *
   * @param family the name style sheets call it by
   * @param bold whether it is bold
   * @param italic whether it slants
   * @param ttf the file
   */
  record Face(String family, boolean bold, boolean italic, byte[] ttf) {}

  static BrandFonts of(Brand brand) {
    return new BrandFonts(
        List.of(
            face(HEADINGS, true, false, brand.headings().bold()),
            face(BODY, false, false, brand.body().regular()),
            face(BODY, true, false, brand.body().bold()),
            face(BODY, false, true, brand.body().italic())));
  }

  private static Face face(String family, boolean bold, boolean italic, FontFile file) {
    return new Face(family, bold, italic, PlainFont.of(file.ttf().toByteArray()));
  }
}
