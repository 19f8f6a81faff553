/**
 * The edition: one article as one clinic publishes it in one language.
 *
 * <p>An {@link care.imprint.edition.Edition} is closed: every fact is told, every citation
 * numbered, every image and typeface at hand. A renderer needs nothing else.
 */
@NullMarked
package care.imprint.edition;

import org.jspecify.annotations.NullMarked;
