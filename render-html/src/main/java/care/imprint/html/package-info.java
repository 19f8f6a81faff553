/** Editions as branded web pages. */
@NullMarked
package care.imprint.html;

import org.jspecify.annotations.NullMarked;
