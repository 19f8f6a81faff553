package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.PdfStandard;
import care.imprint.pdf.Press;

/**
 * What a file says it conforms to. A tagged file is accessible and archival as its standard says;
 * one without tags is archival in looks (PDF/A-2b). A file in four inks is also one for presses
 * (PDF/X-4), which allows no links inside the page.
 *
 * @param standard what a tagged file keeps
 * @param tagged whether it has a logical structure
 * @param press whether it is for presses
 */
record Claims(PdfStandard standard, boolean tagged, boolean press) {
  /** What files for a press can claim. */
  static Claims of(PdfStandard standard, Press press) {
    return new Claims(standard, !press.booklet(), press.inks() == Inks.CMYK);
  }

  /** Whether it is a file of PDF 2.0. */
  boolean isModern() {
    return standard == PdfStandard.UA_2;
  }

  /** Whether links can be followed. */
  boolean linked() {
    return tagged && !press;
  }
}
