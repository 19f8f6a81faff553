package care.imprint.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a thing that an edition says is about; in the order of how much people mind it. */
public enum Subject {
  /** A protected text. */
  @JsonProperty("notice")
  NOTICE,
  /** A price, or what it buys. */
  @JsonProperty("price")
  PRICE,
  /** A day: of the update, the review, the price. */
  @JsonProperty("date")
  DATE,
  /** A work that is cited. */
  @JsonProperty("source")
  SOURCE,
  /** Title, topic or summary. */
  @JsonProperty("title")
  TITLE,
  /** A block of the text. */
  @JsonProperty("block")
  BLOCK,
  /** A picture with what is said about it. */
  @JsonProperty("picture")
  PICTURE,
  /** Another guide to read next. */
  @JsonProperty("related")
  RELATED,
  /** The clinic's name, contact or licence. */
  @JsonProperty("clinic")
  CLINIC,
  /** A label that the clinic words its own way. */
  @JsonProperty("label")
  LABEL
}
