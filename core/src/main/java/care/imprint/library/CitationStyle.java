package care.imprint.library;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sources are cited. */
public enum CitationStyle {
  /** Numbered, as medical journals do (NLM). */
  @JsonProperty("vancouver")
  VANCOUVER,
  /** The style of the American Psychological Association. */
  @JsonProperty("apa")
  APA,
  /** The style of the American Medical Association. */
  @JsonProperty("ama")
  AMA
}
