/** Reads finished pages back and looks for the notices. */
@NullMarked
package care.imprint.html.internal.proof;

import org.jspecify.annotations.NullMarked;
