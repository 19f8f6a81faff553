/**
 * The rules of the house, each with its reason: module directions, hidden internals, a public API
 * free of other libraries' types, no network, no default locale and no clock.
 *
 * <p>They stand in the one module that sees all the others. Each rule fails when it has seen no
 * class at all, so that a renamed package cannot silence it.
 */
@NullMarked
package care.imprint.architecture;

import org.jspecify.annotations.NullMarked;
