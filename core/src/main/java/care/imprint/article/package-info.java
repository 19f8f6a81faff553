/**
 * The article: one guide as typed blocks of text.
 *
 * <p>{@link care.imprint.article.Article} holds {@link care.imprint.article.Block}s, which hold
 * {@link care.imprint.article.Inline}s. Both families are sealed and visited by visitors without
 * default methods, so a new member breaks every renderer at compile time. There is no raw HTML
 * anywhere.
 */
@NullMarked
package care.imprint.article;

import org.jspecify.annotations.NullMarked;
