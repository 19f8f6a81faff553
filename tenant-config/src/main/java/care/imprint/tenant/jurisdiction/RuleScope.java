package care.imprint.tenant.jurisdiction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose words a rule judges. */
public enum RuleScope {
  /** What the clinic says: its texts, its calls to action, its costs. */
  @JsonProperty("own")
  OWN,
  /** What the network says. */
  @JsonProperty("network")
  NETWORK,
  /** All of an edition but its notices. */
  @JsonProperty("edition")
  EDITION;

  /** Whether words are judged that are the clinic's own or not. */
  public boolean covers(boolean own) {
    return this == EDITION || (this == OWN) == own;
  }
}
