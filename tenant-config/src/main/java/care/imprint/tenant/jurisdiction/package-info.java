/**
 * What a jurisdiction asks of a clinic's editions, as data.
 *
 * <p>A {@link care.imprint.tenant.jurisdiction.JurisdictionPack} holds {@link
 * care.imprint.tenant.jurisdiction.JurisdictionRule}s with the {@link
 * care.imprint.tenant.jurisdiction.Authority} each rests on. Packs come with the library and from a
 * network's own folder; {@link care.imprint.tenant.jurisdiction.Jurisdictions} holds those in use.
 * They help people to look; they are not legal advice.
 */
@NullMarked
package care.imprint.tenant.jurisdiction;

import org.jspecify.annotations.NullMarked;
