package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The place of an article among its topic's articles. */
public enum ArticleKind {
  /** The overview that the others hang from. */
  @JsonProperty("hub")
  HUB,
  /** One aspect in depth. */
  @JsonProperty("spoke")
  SPOKE
}
