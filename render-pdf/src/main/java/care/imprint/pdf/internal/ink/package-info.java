/**
 * Inks: what colours become on a press. Pure arithmetic, the same on every machine; the colour
 * management of the JDK, which differs between releases, is not asked.
 */
@NullMarked
package care.imprint.pdf.internal.ink;

import org.jspecify.annotations.NullMarked;
