/**
 * Finished handouts as pictures: {@link care.imprint.pdf.internal.picture.PagePictures} draws their
 * pages with PDFBox, {@link care.imprint.pdf.internal.picture.ContactSheet} lays them out, and
 * {@link care.imprint.pdf.internal.picture.PngFile} writes what comes of it.
 */
@NullMarked
package care.imprint.pdf.internal.picture;

import org.jspecify.annotations.NullMarked;
