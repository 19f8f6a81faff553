package care.imprint.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an option is for a situation. Always told in words, never by a mark alone. */
public enum Verdict {
  /** The option generally fits. */
  @JsonProperty("suitable")
  SUITABLE,
  /** The option generally does not fit. */
  @JsonProperty("not-suitable")
  NOT_SUITABLE,
  /** The option is ruled out. */
  @JsonProperty("excluded")
  EXCLUDED,
  /** The option fits once a condition is met. */
  @JsonProperty("after-condition")
  AFTER_CONDITION
}
