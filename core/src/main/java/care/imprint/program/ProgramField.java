package care.imprint.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of a programme card. */
public enum ProgramField {
  /** Who runs it. */
  @JsonProperty("operator")
  OPERATOR,
  /** With whom. */
  @JsonProperty("partners")
  PARTNERS,
  /** Where. */
  @JsonProperty("place")
  PLACE,
  /** How long, by track. */
  @JsonProperty("duration")
  DURATION,
  /** How many sessions, by track. */
  @JsonProperty("sessions")
  SESSIONS,
  /** How the medicine is given. */
  @JsonProperty("routes")
  ROUTES,
  /** How the group is made up. */
  @JsonProperty("group")
  GROUP,
  /** What is taught and practised. */
  @JsonProperty("curriculum")
  CURRICULUM,
  /** What it costs, by track. */
  @JsonProperty("cost")
  COST,
  /** Further labelled rows. */
  @JsonProperty("notes")
  NOTES,
  /** For whom it is not. */
  @JsonProperty("screening")
  SCREENING
}
