/**
 * Pictures: rasters as they are, drawings reduced to filled and stroked paths.
 *
 * <p>No markup of a file survives reading: a {@link care.imprint.image.Drawing} is built of numbers
 * and colours alone, so nothing hostile in an SVG file can reach a page or a handout.
 */
@NullMarked
package care.imprint.image;

import org.jspecify.annotations.NullMarked;
