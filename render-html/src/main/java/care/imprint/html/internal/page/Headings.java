package care.imprint.html.internal.page;

/**
 * Gives headings their levels in reading order. A heading deeper than one below the last is told
 * one level up: levels must not be skipped. Serves one render.
 */
final class Headings {
  private static final int DEEPEST = 6;

  private final int offset;
  private int last = 1;

  /** Headings of a page whose title has this level. */
  Headings(int title) {
    this.offset = title - 1;
  }

  /** The level of the next heading, which an edition calls 1 (its title) to 4. */
  int next(int level) {
    last = Math.min(level, last + 1);
    return Math.min(last + offset, DEEPEST);
  }

  /** The level of the last heading, as the edition calls it. */
  int last() {
    return last;
  }

  /** Goes on after a heading of this level. */
  void goOn(int level) {
    last = level;
  }
}
