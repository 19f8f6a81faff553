package care.imprint.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a medicine is given. */
public enum Route {
  /** Into a muscle. */
  @JsonProperty("intramuscular")
  INTRAMUSCULAR,
  /** Under the tongue. */
  @JsonProperty("sublingual")
  SUBLINGUAL,
  /** Into a vein. */
  @JsonProperty("intravenous")
  INTRAVENOUS,
  /** Into the nose. */
  @JsonProperty("intranasal")
  INTRANASAL,
  /** By mouth. */
  @JsonProperty("oral")
  ORAL
}
