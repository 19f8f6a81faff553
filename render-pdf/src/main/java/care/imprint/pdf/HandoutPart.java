package care.imprint.pdf;

/**
 * How much of an edition a handout shows. Protected texts, the clinic and the sources of what is
 * shown are part of every handout.
 */
public enum HandoutPart {
  /** The whole edition. */
  WHOLE,
  /** The key takeaways, on one page where they fit. */
  TAKEAWAYS,
  /** The questions and answers, on one page where they fit. */
  QUESTIONS
}
