package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a picture was made. */
public enum ImageOrigin {
  /** Taken with a camera. */
  @JsonProperty("photograph")
  PHOTOGRAPH,
  /** Drawn by somebody. */
  @JsonProperty("illustration")
  ILLUSTRATION,
  /** Made by a generative model, which is disclosed beside it. */
  @JsonProperty("ai-generated")
  AI_GENERATED
}
