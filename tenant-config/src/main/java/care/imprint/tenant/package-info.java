/**
 * The clinics: identity, brand, policy and local content; turns a library and a tenant into
 * editions.
 */
@NullMarked
package care.imprint.tenant;

import org.jspecify.annotations.NullMarked;
