/**
 * The clinics: who they are, how they look, what they publish and what they say themselves.
 *
 * <p>{@link care.imprint.tenant.Tenants} reads a folder of clinics; each is a {@link
 * care.imprint.tenant.Tenant}, which makes {@link care.imprint.edition.Edition}s of the library's
 * guides. What a clinic brings is its {@link care.imprint.tenant.TenantContent}: an {@link
 * care.imprint.tenant.Identity}, a {@link care.imprint.tenant.TenantBrand}, a {@link
 * care.imprint.tenant.TenantPolicy} and {@link care.imprint.tenant.LocalContent}. What is wrong
 * with it, or with an edition, is a {@link care.imprint.tenant.TenantProblem}.
 *
 * <p>Two rules hold throughout. The network's notices are not a clinic's to touch. And a file of a
 * clinic is read only from its own folder, so that nothing of one clinic reaches another's edition.
 */
@NullMarked
package care.imprint.tenant;

import org.jspecify.annotations.NullMarked;
