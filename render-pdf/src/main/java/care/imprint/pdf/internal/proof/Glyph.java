package care.imprint.pdf.internal.proof;

import care.imprint.value.Color;
import java.util.Optional;

/**
 * A letter as it was drawn.
 *
 * @param text what it stands for
 * @param page the page, from 1
 * @param x the middle, in points from the left
 * @param y the middle, in points from the bottom
 * @param size the size of its font in points, as drawn
 * @param color its colour, if it has one of its own
 * @param order when it was drawn: what is drawn later lies above
 * @param hidden why it does not show, if anything is known to hide it
 * @param cut whether it reaches over the edge of the page or of what is clipped
 */
record Glyph(
    String text,
    int page,
    double x,
    double y,
    double size,
    Optional<Color> color,
    int order,
    Optional<String> hidden,
    boolean cut) {}
