package care.imprint.tenant.internal.jurisdiction;

import care.imprint.edition.Edition;
import care.imprint.tenant.Tenant;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param tenant the clinic
 * @param edition the edition
 * @param passages its words but those of notices, each with its place
 */
record Judged(Tenant tenant, Edition edition, List<Passage> passages) {}
