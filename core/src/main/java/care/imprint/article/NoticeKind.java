package care.imprint.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a notice protects. */
public enum NoticeKind {
  /** Medical safety. */
  @JsonProperty("medical-safety")
  MEDICAL_SAFETY,
  /** Legal and access context. */
  @JsonProperty("legal-access")
  LEGAL_ACCESS,
  /** The medical disclaimer. */
  @JsonProperty("disclaimer")
  DISCLAIMER,
  /** The disclosure of AI-generated pictures. */
  @JsonProperty("ai-image")
  AI_IMAGE
}
