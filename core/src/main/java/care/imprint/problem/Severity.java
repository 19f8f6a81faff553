package care.imprint.problem;

/** How bad a problem is. The first is the worst. */
public enum Severity {
  /** The content cannot be published. */
  ERROR,
  /** The content can be published, but somebody should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO
}
