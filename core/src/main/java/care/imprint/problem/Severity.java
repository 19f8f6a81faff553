package care.imprint.problem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How bad a problem is. The first is the worst. */
public enum Severity {
  /** The content cannot be published. */
  @JsonProperty("error")
  ERROR,
  /** The content can be published, but somebody should look. */
  @JsonProperty("warning")
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  @JsonProperty("info")
  INFO
}
