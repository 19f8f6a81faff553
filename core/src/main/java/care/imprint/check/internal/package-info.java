/**
 * The standard checks. Those that look at articles one by one are {@link
 * care.imprint.check.internal.ArticleCheck}s and share one walk through each article; the others
 * look at the library as a whole.
 */
@NullMarked
package care.imprint.check.internal;

import org.jspecify.annotations.NullMarked;
