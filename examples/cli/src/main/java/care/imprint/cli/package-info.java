/** The {@code imprint} command. */
@NullMarked
package care.imprint.cli;

import org.jspecify.annotations.NullMarked;
