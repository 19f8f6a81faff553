/**
 * Articles as running text: every passage and block with the JSON pointer of its place, section by
 * section.
 */
@NullMarked
package care.imprint.check.internal.text;

import org.jspecify.annotations.NullMarked;
