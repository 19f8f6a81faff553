/**
 * Sources as a citation style words them, by a processor of the Citation Style Language.
 *
 * <p>{@link care.imprint.library.internal.citation.References} asks {@link
 * care.imprint.library.internal.citation.StyleFiles} for a style and a language and gives the
 * processor each source as {@link care.imprint.library.internal.citation.CslItems} maps it. The
 * processor is slow and not thread-safe, so a library words all its sources at once and keeps the
 * words.
 */
@NullMarked
package care.imprint.library.internal.citation;

import org.jspecify.annotations.NullMarked;
