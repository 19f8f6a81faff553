package care.imprint.pdf.internal.layout;

import java.util.List;

/**
 * A finished page.
 *
 * @param width the width in points
 * @param height the height in points
 * @param paints what it shows, decoration first, then the rest in reading order
 * @param targets the places on it that links and the outline lead to
 */
public record Page(double width, double height, List<Paint> paints, List<Target> targets) {
  /** Copies the lists. */
  public Page {
    paints = List.copyOf(paints);
    targets = List.copyOf(targets);
  }

  /**
   * A place on a page.
   *
   * @param y the height from the top
   * @param bookmarks the outline entries that lead here
   * @param anchors the names that links lead here by
   */
  public record Target(double y, List<Bookmark> bookmarks, List<String> anchors) {
    /** Copies the lists. */
    public Target {
      bookmarks = List.copyOf(bookmarks);
      anchors = List.copyOf(anchors);
    }
  }
}
