package care.imprint.image;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** A piece of a path in absolute coordinates; quadratic curves and arcs are cubic curves here. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Segment {
  /**
   * Starts a new part of the path.
   *
   * @param x the horizontal place
   * @param y the vertical place
   */
  @JsonTypeName("move")
  record Move(double x, double y) implements Segment {}

  /**
   * A straight line.
   *
   * @param x the horizontal place of its end
   * @param y the vertical place of its end
   */
  @JsonTypeName("line")
  record Line(double x, double y) implements Segment {}

  /**
   * A cubic Bézier curve.
   *
   * @param x1 the horizontal place of the first control point
   * @param y1 the vertical place of the first control point
   * @param x2 the horizontal place of the second control point
   * @param y2 the vertical place of the second control point
   * @param x the horizontal place of its end
   * @param y the vertical place of its end
   */
  @JsonTypeName("curve")
  record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

  /** A straight line back to where this part of the path started. */
  @JsonTypeName("close")
  record Close() implements Segment {}
}
