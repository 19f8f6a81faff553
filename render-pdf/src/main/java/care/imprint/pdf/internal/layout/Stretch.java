package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces of a page, one after the other, that are written by themselves, cut between two sections.
 * So where a clinic says something of its own, only the stretch around it is its own, and clinics
 * can share the rest of the page.
 *
 * @param pieces what it shows
 * @param pageHeight the height of the page
 */
public record Stretch(List<Piece> pieces, double pageHeight) {
  /** How many pieces are worth a stretch: about a third of a page, since packing likes it long. */
  private static final int WORTH = 15;

  /** Copies the list. */
  public Stretch {
    pieces = List.copyOf(pieces);
  }

  static List<Stretch> of(List<Piece> pieces, double pageHeight) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < pieces.size(); i++) {
      boolean wanted = i - start >= WORTH || pieces.get(i).isOwn() != pieces.get(i - 1).isOwn();
      if (wanted && isBetweenSections(pieces, i)) {
        stretches.add(new Stretch(pieces.subList(start, i), pageHeight));
        start = i;
      }
    }
    stretches.add(new Stretch(pieces.subList(start, pieces.size()), pageHeight));
    return stretches;
  }

  private static boolean isBetweenSections(List<Piece> pieces, int at) {
    Optional<Element> next = pieces.get(at).section();
    return next.isPresent() && !next.equals(pieces.get(at - 1).section());
  }

  /** Whether the same stretch may be part of another document. */
  public boolean isShared() {
    for (Piece piece : pieces) {
      if (!piece.isShared()) {
        return false;
      }
    }
    return true;
  }

  /** What it paints. */
  public List<Paint> paints() {
    List<Paint> paints = new ArrayList<>();
    pieces.forEach(piece -> paints.addAll(piece.paints()));
    return paints;
  }
}
