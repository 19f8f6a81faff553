package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the cells of a column stand. */
public enum Alignment {
  /** At the start of the line. */
  @JsonProperty("start")
  START,
  /** Centred. */
  @JsonProperty("center")
  CENTER,
  /** At the end of the line, as figures do. */
  @JsonProperty("end")
  END
}
