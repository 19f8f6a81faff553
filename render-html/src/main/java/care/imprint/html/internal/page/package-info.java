/**
 * The page: what templates are given and how they are called.
 *
 * <p>A {@link care.imprint.html.internal.page.Page} is one edition on its way to HTML. It hands
 * blocks and inlines to their templates through visitors, counts headings and gives out ids.
 */
@NullMarked
package care.imprint.html.internal.page;

import org.jspecify.annotations.NullMarked;
