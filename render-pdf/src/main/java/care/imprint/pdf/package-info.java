/** Editions as branded, tagged handouts. */
@NullMarked
package care.imprint.pdf;

import org.jspecify.annotations.NullMarked;
