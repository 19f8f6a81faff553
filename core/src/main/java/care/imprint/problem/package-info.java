/**
 * What is wrong, where, and how to put it right.
 *
 * <p>A {@link care.imprint.problem.Problem} is a value; readers and checks gather them in {@link
 * care.imprint.problem.Problems} and the edge throws one {@link
 * care.imprint.problem.InvalidContentException} that holds them all.
 */
@NullMarked
package care.imprint.problem;

import org.jspecify.annotations.NullMarked;
