/**
 * Handouts of the reference guide, by Imprint and by general engines.
 *
 * <p>{@link care.imprint.benchmarks.pdf.PrintedGuide} is what the others are given: the same words
 * and pictures in the same order, with the same typefaces.
 */
@NullMarked
package care.imprint.benchmarks.pdf;

import org.jspecify.annotations.NullMarked;
