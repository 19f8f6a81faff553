package care.imprint.tenant;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a clinic's own text stands, seen from its anchor. */
public enum LocalPlace {
  /** Ahead of the block or heading. */
  @JsonProperty("before")
  BEFORE,
  /** After the block, or at the end of the section that the heading opens. */
  @JsonProperty("after")
  AFTER,
  /** In place of an optional block. */
  @JsonProperty("instead")
  INSTEAD
}
