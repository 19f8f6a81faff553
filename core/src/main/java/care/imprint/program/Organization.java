package care.imprint.program;

import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.util.Optional;

/**
 * An organisation that runs a programme or takes part in it.
 *
 * @param name its name
 * @param kind what it is to the network
 * @param url its web site
 */
public record Organization(LocalizedText name, OrganizationKind kind, Optional<Href> url) {}
