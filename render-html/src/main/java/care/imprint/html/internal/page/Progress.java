package care.imprint.html.internal.page;

/**
 * How far a page is: what it has given out, and what its next part depends on. Serves one render.
 */
final class Progress {
  private final Ids ids;
  private final Headings headings;
  private boolean listed;

  Progress(Settings settings, String prefix) {
    this.ids = new Ids(prefix);
    this.headings = new Headings(settings.title());
  }

  /**
   * A point on the way.
   *
   * @param fresh the number of the last id for a thing without a name
   * @param heading the level of the last heading
   * @param listed whether the sources were listed
   */
  record Point(int fresh, int heading, boolean listed) {}

  Ids ids() {
    return ids;
  }

  Headings headings() {
    return headings;
  }

  /** Whether the sources are listed for the first time, as they are now. */
  boolean listFirst() {
    boolean first = !listed;
    listed = true;
    return first;
  }

  Point point() {
    return new Point(ids.last(), headings.last(), listed);
  }

  /** Goes on where a part that asked for these names ended. */
  void goOn(Ids.Names asked, Point end) {
    ids.take(asked, end.fresh());
    headings.goOn(end.heading());
    listed = end.listed();
  }
}
