package care.imprint.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a track is delivered. */
public enum TrackFormat {
  /** Dosing and integration in a group. */
  @JsonProperty("group")
  GROUP,
  /** One to one. */
  @JsonProperty("individual")
  INDIVIDUAL,
  /** Dosing one to one, integration in a group. */
  @JsonProperty("group-integration")
  GROUP_INTEGRATION
}
