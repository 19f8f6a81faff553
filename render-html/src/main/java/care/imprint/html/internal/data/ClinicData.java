package care.imprint.html.internal.data;

import care.imprint.edition.Clinic;
import care.imprint.value.Href;
import java.util.Optional;

/** Tells a clinic. */
record ClinicData(JsonTree json, Clinic clinic) {
  /** Its properties. */
  void tell() {
    json.property("@id", id(clinic));
    json.property("name", clinic.name());
    json.property("url", clinic.website().map(Href::value));
    json.property("telephone", clinic.phone());
    json.property("email", clinic.email());
    json.property(
        "address",
        Optional.of(String.join(", ", clinic.address())).filter(lines -> !lines.isEmpty()));
    json.property("identifier", clinic.licence());
    json.thing("parentOrganization", "Organization", () -> json.property("name", clinic.network()));
  }

  /** By what other things of a document refer to it. */
  static Optional<String> id(Clinic clinic) {
    return clinic.website().map(site -> site.value() + "#clinic");
  }
}
