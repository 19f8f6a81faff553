/** What must hold for a clinic before it publishes anything. */
@NullMarked
package care.imprint.tenant.internal.check;

import org.jspecify.annotations.NullMarked;
