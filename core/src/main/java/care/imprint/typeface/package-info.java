/** Typefaces: the bundled open families and those of a clinic. */
@NullMarked
package care.imprint.typeface;

import org.jspecify.annotations.NullMarked;
