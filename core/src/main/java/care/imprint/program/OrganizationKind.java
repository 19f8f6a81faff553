package care.imprint.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is to the network. */
public enum OrganizationKind {
  /** A clinic the network runs. */
  @JsonProperty("corporate-clinic")
  CORPORATE_CLINIC,
  /** A clinic that is a member of the network. */
  @JsonProperty("member-clinic")
  MEMBER_CLINIC,
  /** A programme or body outside the network. */
  @JsonProperty("partner-program")
  PARTNER_PROGRAM
}
