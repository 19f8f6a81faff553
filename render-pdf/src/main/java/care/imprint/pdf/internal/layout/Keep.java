package care.imprint.pdf.internal.layout;

/**
 * How much a slab wants the next one on its page, the least first. Where not all can be had, a
 * stronger wish is never given up for any number of weaker ones.
 */
public enum Keep {
  /** Not at all. */
  FREE,
  /**
   * As the parts of a larger thing that is better seen whole: a panel, a long answer, a word that
   * is divided over two lines. Given up where a page would end early for it.
   */
  SOFT,
  /** As a heading wants its text, and the first item of a list the second. */
  NEXT,
  /** As the parts of a thing that shall be seen as a whole: an item, a short table. */
  WHOLE,
  /** As lines do that nobody should see alone: the first two and the last two of a paragraph. */
  LINES;

  /** The stronger of two wishes. */
  public Keep and(Keep other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
