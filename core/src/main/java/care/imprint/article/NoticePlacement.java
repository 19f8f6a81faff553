package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a notice stands. */
public enum NoticePlacement {
  /** Ahead of the lead. */
  @JsonProperty("before")
  BEFORE,
  /** With the illustration it speaks of. */
  @JsonProperty("illustration")
  ILLUSTRATION,
  /** At the end of the article. */
  @JsonProperty("after")
  AFTER
}
