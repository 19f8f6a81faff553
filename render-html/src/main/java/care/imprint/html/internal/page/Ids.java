package care.imprint.html.internal.page;

import care.imprint.value.Slug;

/**
 * Gives out the ids of one page. Those made here hold an underscore, which no slug does, so that
 * they never meet one an author chose.
 */
final class Ids {
  private final String prefix;
  private int last;

  Ids(String prefix) {
    this.prefix = prefix;
  }

  /** The id of a thing with a name. */
  String of(Slug name) {
    return prefix + name.value();
  }

  /** The id of a source. */
  String ofSource(int number) {
    return prefix + "source-" + number;
  }

  /** An id for a thing without a name. */
  String fresh() {
    last++;
    return prefix + "part_" + last;
  }
}
