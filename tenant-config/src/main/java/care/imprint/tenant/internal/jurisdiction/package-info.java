/** Jurisdiction packs: how they are read, and how an edition is judged by them. */
@NullMarked
package care.imprint.tenant.internal.jurisdiction;

import org.jspecify.annotations.NullMarked;
