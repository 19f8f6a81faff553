/**
 * Layout: blocks become slabs, slabs become pages. Pure values in points, no PDF types.
 *
 * <p>A {@link care.imprint.pdf.internal.layout.Slab} is a piece of a column that is never cut: a
 * line of text, a row of a table, a picture. The {@link care.imprint.pdf.internal.layout.Paginator}
 * puts slabs on {@link care.imprint.pdf.internal.layout.Page}s. Each {@link
 * care.imprint.pdf.internal.layout.Paint} knows the {@link
 * care.imprint.pdf.internal.layout.Element} of the logical structure it belongs to; paints stand in
 * reading order.
 */
@NullMarked
package care.imprint.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
