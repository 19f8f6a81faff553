package care.imprint.pdf;

/** A mark for those who print and finish a handout. */
public enum PressMark {
  /** Lines outside the corners, along which the paper is cut. */
  CROP,
  /**
   * Lines where the paper is folded into equal parts, as few as make each fit an envelope of 110
   * millimetres (DL): three for Letter and A4, four for Legal, two for A5. They stand outside the
   * trim where there is room for marks, else as short ticks at the edge of the paper.
   */
  FOLD
}
