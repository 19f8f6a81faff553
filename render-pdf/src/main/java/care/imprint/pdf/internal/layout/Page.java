package care.imprint.pdf.internal.layout;

import java.util.List;
import java.util.Optional;

/**
 * A finished page.
 *
 * @param width the width in points
 * @param height the height in points
 * @param paints what it shows, decoration first, then the rest in reading order
 * @param targets the places on it that links and the outline lead to
 * @param trim where it is cut, where it is
 */
public record Page(
    double width, double height, List<Paint> paints, List<Target> targets, Optional<Trim> trim) {
  /** Copies the lists. */
  public Page {
    paints = List.copyOf(paints);
    targets = List.copyOf(targets);
  }

  /** A page that is as large as its paper. */
  static Page of(double width, double height, List<Paint> paints, List<Target> targets) {
    return new Page(width, height, paints, targets, Optional.empty());
  }

  /**
   * Where a page is cut.
   *
   * @param inset how far inside each edge of the sheet
   * @param bleed how far its grounds go over that
   */
  public record Trim(double inset, double bleed) {}

  /** The same page as handouts from right to left have it. */
  Page mirrored() {
    List<Paint> turned = paints.stream().map(paint -> paint.mirrored(width)).toList();
    return new Page(width, height, turned, targets, trim);
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
