package care.imprint.pdf.internal.proof;

import care.imprint.value.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Something that was painted over an area.
 *
 * @param area the box around it, in points from the bottom left
 * @param color its colour; absent for a picture or a pattern
 * @param order when it was painted
 */
record Ground(Rectangle2D area, Optional<Color> color, int order) {
  boolean isUnder(Glyph glyph) {
    return order < glyph.order() && area.contains(glyph.x(), glyph.y());
  }

  boolean isOver(Glyph glyph) {
    return order > glyph.order() && area.contains(glyph.x(), glyph.y());
  }
}
