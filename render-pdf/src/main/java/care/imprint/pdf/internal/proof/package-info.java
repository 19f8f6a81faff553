/** Reads finished handouts back and looks for the notices. */
@NullMarked
package care.imprint.pdf.internal.proof;

import org.jspecify.annotations.NullMarked;
