/** Where a clinic may place its own texts in a guide. */
@NullMarked
package care.imprint.tenant.internal.anchor;

import org.jspecify.annotations.NullMarked;
