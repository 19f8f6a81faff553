/**
 * Prices: exact decimal money, sealed price forms, tax basis, and the arithmetic derived from them.
 */
@NullMarked
package care.imprint.cost;

import org.jspecify.annotations.NullMarked;
