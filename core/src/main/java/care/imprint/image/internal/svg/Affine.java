package care.imprint.image.internal.svg;

import care.imprint.image.Segment;
import java.util.List;

/**
 * A transform of the plane: x to a·x + c·y + e, y to b·x + d·y + f.
 *
 * <p>Results are rounded to a millionth, so that the noise of multiplying does not show.
 */
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  private static final double FINEST = 1e6;

  static Affine translate(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  static Affine scale(double x, double y) {
    return new Affine(x, 0, 0, y, 0, 0);
  }

  static Affine rotate(double degrees) {
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new Affine(cos, sin, -sin, cos, 0, 0);
  }

  static Affine skewX(double degrees) {
    return new Affine(1, 0, StrictMath.tan(StrictMath.toRadians(degrees)), 1, 0, 0);
  }

  static Affine skewY(double degrees) {
    return new Affine(1, StrictMath.tan(StrictMath.toRadians(degrees)), 0, 1, 0, 0);
  }

  /** The transform that does the other first, then this. */
  Affine times(Affine other) {
    return new Affine(
        a * other.a + c * other.b,
        b * other.a + d * other.b,
        a * other.c + c * other.d,
        b * other.c + d * other.d,
        a * other.e + c * other.f + e,
        b * other.e + d * other.f + f);
  }

  /** The mean factor of lengths. */
  double meanScale() {
    return StrictMath.sqrt(Math.abs(a * d - b * c));
  }

  List<Segment> apply(List<Segment> path) {
    return path.stream().map(this::apply).toList();
  }

  /** A number without the noise of computing. */
  static double rounded(double value) {
    return Math.rint(value * FINEST) / FINEST + 0.0;
  }

  private Segment apply(Segment segment) {
    if (segment instanceof Segment.Move move) {
      return new Segment.Move(x(move.x(), move.y()), y(move.x(), move.y()));
    }
    if (segment instanceof Segment.Line line) {
      return new Segment.Line(x(line.x(), line.y()), y(line.x(), line.y()));
    }
    if (segment instanceof Segment.Curve curve) {
      return new Segment.Curve(
          x(curve.x1(), curve.y1()),
          y(curve.x1(), curve.y1()),
          x(curve.x2(), curve.y2()),
          y(curve.x2(), curve.y2()),
          x(curve.x(), curve.y()),
          y(curve.x(), curve.y()));
    }
    return segment;
  }

  private double x(double x, double y) {
    return rounded(a * x + c * y + e);
  }

  private double y(double x, double y) {
    return rounded(b * x + d * y + f);
  }
}
