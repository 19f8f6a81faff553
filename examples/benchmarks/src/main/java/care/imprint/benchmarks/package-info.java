/**
 * Imprint beside other engines: the same guide, in one run, as ratios.
 *
 * <p>{@link care.imprint.benchmarks.Comparison} is the command. What is measured is made by the
 * packages {@code html} and {@code pdf}, from editions that {@link
 * care.imprint.benchmarks.SampleEditions} reads.
 */
@NullMarked
package care.imprint.benchmarks;

import org.jspecify.annotations.NullMarked;
