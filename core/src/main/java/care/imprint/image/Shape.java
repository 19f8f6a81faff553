package care.imprint.image;

import care.imprint.value.Color;
import java.util.List;
import java.util.Optional;

/**
 * A path with its paint; transforms are already applied.
 *
 * @param path the segments, in the drawing's coordinates
 * @param fill the fill
 * @param evenOdd whether the even-odd rule decides what is inside, instead of non-zero winding
 * @param stroke the outline
 * @param opacity the opacity of fill and outline, above 0 to 1
 */
public record Shape(
    List<Segment> path,
    Optional<Color> fill,
    boolean evenOdd,
    Optional<Stroke> stroke,
    double opacity) {
  /** Copies the path. */
  public Shape {
    path = List.copyOf(path);
  }
}
