package care.imprint.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of work a source is. */
public enum SourceKind {
  /** An article in a journal. */
  @JsonProperty("journal-article")
  JOURNAL_ARTICLE,
  /** A page on the web. */
  @JsonProperty("web-page")
  WEB_PAGE,
  /** A clinical guideline. */
  @JsonProperty("guideline")
  GUIDELINE,
  /** An organisation that speaks for itself. */
  @JsonProperty("organization")
  ORGANIZATION,
  /** A report. */
  @JsonProperty("report")
  REPORT,
  /** A book. */
  @JsonProperty("book")
  BOOK
}
