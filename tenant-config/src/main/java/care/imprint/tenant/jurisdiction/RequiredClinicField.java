package care.imprint.tenant.jurisdiction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a jurisdiction may ask a clinic to say of itself. */
public enum RequiredClinicField {
  /** The licence number. */
  @JsonProperty("licence")
  LICENCE,
  /** The postal address. */
  @JsonProperty("address")
  ADDRESS,
  /** The phone number. */
  @JsonProperty("phone")
  PHONE
}
