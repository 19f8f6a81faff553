package care.imprint.check.internal.text;

/** What a passage is in its article. */
public enum Role {
  /** The title of the article. */
  TITLE,
  /** A section heading. */
  HEADING,
  /** Running text: a paragraph, in whatever block. */
  PROSE,
  /** A question whose answer follows. */
  QUESTION,
  /** A situation with a verdict. */
  SITUATION,
  /** A cell of a table, or a detail. */
  CELL,
  /** A caption, a title of a block, a term, a column header. */
  LABEL
}
