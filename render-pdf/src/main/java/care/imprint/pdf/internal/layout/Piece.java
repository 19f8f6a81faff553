package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints at a place of a page. Two pieces are equal where the same thing is painted at the same
 * place; the same thing means one object, so that comparing them looks at no paint.
 */
public final class Piece {
  private final Object thing;
  private final double x;
  private final double y;
  private final double bottom;
  private final List<Paint> paints;
  private final boolean own;

  private Piece(Object thing, double x, double y, double bottom, List<Paint> paints, boolean own) {
    this.own = own;
    this.thing = thing;
    this.x = x;
    this.y = y;
    this.bottom = bottom;
    this.paints = paints;
  }

  /** Paints that stand where they shall, in one document. */
  public static Piece of(List<Paint> paints) {
    return new Piece(new Object(), 0, 0, 0, paints, false);
  }

  /** A slab with its top left corner here. */
  static Piece of(Slab slab, double x, double y) {
    return new Piece(slab.paints(), x, y, 0, slab.paints(), slab.own());
  }

  /**
   * The ground of a panel from one height to another.
   *
   * @param own whether any ground of its page is a clinic's own, since all stand in one stretch
   */
  static Piece of(Panel panel, double x, double top, double bottom, boolean own) {
    return new Piece(panel, x, top, bottom, panel.paints(top, bottom), own);
  }

  /** Whether another document may have the same. */
  boolean isShared() {
    return thing instanceof Panel || thing == paints;
  }

  /** Whether it is likely to be unlike that of any other clinic. */
  boolean isOwn() {
    return own;
  }

  /** The section of the document that it begins in, if it belongs to any. */
  Optional<Element> section() {
    for (Paint paint : paints) {
      if (paint.element().isPresent()) {
        return paint.element().map(Element::section);
      }
    }
    return Optional.empty();
  }

  /** What it paints. */
  List<Paint> paints() {
    double dy = thing instanceof Panel ? 0 : y;
    if (x == 0 && dy == 0) {
      return paints;
    }
    List<Paint> moved = new ArrayList<>(paints.size());
    paints.forEach(paint -> moved.add(paint.moved(x, dy)));
    return moved;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Piece piece
        && thing == piece.thing
        && x == piece.x
        && y == piece.y
        && bottom == piece.bottom;
  }

  @Override
  public int hashCode() {
    return (System.identityHashCode(thing) * 31 + Double.hashCode(y)) * 31 + Double.hashCode(x);
  }
}
