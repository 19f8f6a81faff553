/**
 * Pages of the reference guide, by Imprint and by template engines.
 *
 * <p>{@link care.imprint.benchmarks.html.PageParts} is what the engines are given: Imprint's own
 * page, cut into its markup and its words.
 */
@NullMarked
package care.imprint.benchmarks.html;

import org.jspecify.annotations.NullMarked;
