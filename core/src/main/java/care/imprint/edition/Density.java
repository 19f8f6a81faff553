package care.imprint.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much air a brand leaves between things. */
public enum Density {
  /** Little, to save paper. */
  @JsonProperty("compact")
  COMPACT,
  /** The usual. */
  @JsonProperty("comfortable")
  COMFORTABLE,
  /** Much. */
  @JsonProperty("airy")
  AIRY
}
