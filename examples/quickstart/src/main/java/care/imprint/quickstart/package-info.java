/** The first ten lines, compiled and run. */
@NullMarked
package care.imprint.quickstart;

import org.jspecify.annotations.NullMarked;
