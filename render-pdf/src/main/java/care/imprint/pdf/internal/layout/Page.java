package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A finished page.
 *
 * @param width the width in points
 * @param height the height in points
 * @param running the running parts but the number; decoration, and one list for all pages that have
 *     the same
 * @param folio the number; decoration
 * @param pieces all else that it shows, grounds first, then the rest in reading order
 * @param targets the places on it that links and the outline lead to
 * @param trim where it is cut, where it is
 */
public record Page(
    double width,
    double height,
    List<Paint> running,
    List<Paint> folio,
    List<Piece> pieces,
    List<Target> targets,
    Optional<Trim> trim) {
  /** Copies the lists. */
  public Page {
    running = List.copyOf(running);
    folio = List.copyOf(folio);
    pieces = List.copyOf(pieces);
    targets = List.copyOf(targets);
  }

  /** A page that is as large as its paper. */
  static Page of(double width, double height, List<Paint> paints, List<Target> targets) {
    List<Piece> whole = List.of(Piece.of(List.copyOf(paints)));
    return new Page(width, height, List.of(), List.of(), whole, targets, Optional.empty());
  }

  /** What it shows besides the running parts, in stretches that end where sections do. */
  public List<Stretch> stretches() {
    return Stretch.of(pieces, height);
  }

  /** The same page for this document alone. */
  Page alone() {
    return painted(paint -> paint);
  }

  /** All that it shows. */
  public List<Paint> paints() {
    return Stream.of(running, folio, content()).flatMap(List::stream).toList();
  }

  /** What it shows besides the running parts. */
  public List<Paint> content() {
    List<Paint> content = new ArrayList<>();
    pieces.forEach(piece -> content.addAll(piece.paints()));
    return content;
  }

  /** The same with each paint changed. */
  Page painted(UnaryOperator<Paint> change) {
    List<Paint> decoration = Stream.concat(running.stream(), folio.stream()).map(change).toList();
    List<Paint> content = content().stream().map(change).toList();
    return new Page(
        width, height, List.of(), decoration, List.of(Piece.of(content)), targets, trim);
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
    return painted(paint -> paint.mirrored(width));
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
