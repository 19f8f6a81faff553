package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a callout is set apart. */
public enum Tone {
  /** Good to know. */
  @JsonProperty("info")
  INFO,
  /** A practical hint. */
  @JsonProperty("tip")
  TIP,
  /** Something that may go wrong. */
  @JsonProperty("warning")
  WARNING,
  /** Something that may harm. */
  @JsonProperty("safety")
  SAFETY
}
