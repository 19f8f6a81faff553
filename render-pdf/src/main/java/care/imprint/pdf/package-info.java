/**
 * Editions as branded, tagged handouts.
 *
 * <p>Start at {@link care.imprint.pdf.PdfRenderer}: its builder takes the paper, a {@link
 * care.imprint.pdf.PageSetup}. What can be wrong with an edition on its way to paper is a {@link
 * care.imprint.pdf.PdfProblem}. Inside, an edition is set by {@code internal.layout}, whose lines
 * come from {@code internal.text}, and its pages are written by {@code internal.document}; the
 * module's {@code README.md} follows one block through all of them.
 */
@NullMarked
package care.imprint.pdf;

import org.jspecify.annotations.NullMarked;
