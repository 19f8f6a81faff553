/**
 * Sources as CSL-JSON, the form in which reference managers exchange them.
 *
 * <p>{@link care.imprint.library.internal.sources.CslReader} reads, {@link
 * care.imprint.library.internal.sources.CslWriter} writes, and {@link
 * care.imprint.library.internal.sources.CslType} says which kinds of work stand for which.
 */
@NullMarked
package care.imprint.library.internal.sources;

import org.jspecify.annotations.NullMarked;
