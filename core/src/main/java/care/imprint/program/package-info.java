/** Treatment programmes: who runs them, where, in which tracks, for whom. */
@NullMarked
package care.imprint.program;

import org.jspecify.annotations.NullMarked;
