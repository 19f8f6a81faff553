package care.imprint.tenant.internal.telling;

import care.imprint.edition.Clinic;
import care.imprint.library.Network;
import care.imprint.tenant.Contact;
import care.imprint.tenant.Identity;
import care.imprint.tenant.PostalAddress;
import java.util.List;
import java.util.Locale;

/** Tells a clinic in one language. */
final class ClinicTeller {
  private ClinicTeller() {}

  /** The clinic, checked before to have a name in the language. */
  static Clinic tell(Identity identity, Network network, Locale locale) {
    Contact contact = identity.contact();
    return new Clinic(
        identity.id(),
        identity.name().require(locale),
        network.name().in(locale).orElse(""),
        contact.phone(),
        contact.email(),
        contact.website(),
        identity.booking(),
        contact.address().map(PostalAddress::city),
        contact.address().map(PostalAddress::lines).orElse(List.of()),
        identity.licence());
  }
}
