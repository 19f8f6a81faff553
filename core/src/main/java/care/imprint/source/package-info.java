/** Citable works and how they are told apart. */
@NullMarked
package care.imprint.source;

import org.jspecify.annotations.NullMarked;
