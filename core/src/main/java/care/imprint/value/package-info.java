/**
 * Small values that every part of the domain shares: typed identifiers, text in several languages,
 * link addresses, ranges and colours with their contrast.
 */
@NullMarked
package care.imprint.value;

import org.jspecify.annotations.NullMarked;
