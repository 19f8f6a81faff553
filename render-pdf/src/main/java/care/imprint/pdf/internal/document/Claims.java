package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.Press;

/**
 * What a file says it conforms to. A tagged file is accessible (PDF/UA-1) and archival with its
 * structure (PDF/A-2a); one without tags is archival in looks (PDF/A-2b). A file in four inks is
 * also one for presses (PDF/X-4), which allows no links inside the page.
 *
 * @param tagged whether it has a logical structure
 * @param press whether it is for presses
 */
record Claims(boolean tagged, boolean press) {
  /** What files for a press can claim. */
  static Claims of(Press press) {
    return new Claims(!press.booklet(), press.inks() == Inks.CMYK);
  }

  /** Whether links can be followed. */
  boolean linked() {
    return tagged && !press;
  }
}
