/**
 * Editions as branded web pages.
 *
 * <p>{@link care.imprint.html.HtmlRenderer} writes the page of an edition and names the files
 * beside it.
 */
@NullMarked
package care.imprint.html;

import org.jspecify.annotations.NullMarked;
