/**
 * Editorial checks: what is wrong with a library that was read without error.
 *
 * <p>Start at {@link care.imprint.check.Checks#standard()} and run it over a {@link
 * care.imprint.library.Library} for a day; what it finds are {@link care.imprint.problem.Problem}s,
 * each of a {@link care.imprint.check.CheckProblem} with a stable code. A network raises the
 * severity of a code in its {@link care.imprint.library.EditorialPolicy}; nobody can lower one. A
 * host adds checks of its own as {@link care.imprint.check.Check}s.
 *
 * <p>A check of words looks at the languages it has lists for, English and French; articles in
 * other languages pass it.
 */
@NullMarked
package care.imprint.check;

import org.jspecify.annotations.NullMarked;
