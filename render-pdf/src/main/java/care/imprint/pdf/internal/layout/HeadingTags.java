package care.imprint.pdf.internal.layout;

/**
 * Gives headings their tags in reading order. A heading deeper than one below the last, as a titled
 * block without a section around it may have, is told one level up: levels must not be skipped.
 * Source: ISO 14289-1, 7.4.2. Serves one render.
 */
final class HeadingTags {
  private int last = 1;

  /** The level of the last heading. */
  int last() {
    return last;
  }

  /** Goes on as if the last heading had this level. */
  void resume(int level) {
    last = level;
  }

  /** The tag of the next heading of a level, 2 to 4. */
  Tag tag(int level) {
    last = Math.min(level, last + 1);
    return switch (last) {
      case 2 -> Tag.H2;
      case 3 -> Tag.H3;
      default -> Tag.H4;
    };
  }
}
