package care.imprint.image.internal.svg;

/**
 * A piece of an ellipse, as paths name it: by its radii, the tilt of the ellipse, which of the four
 * possible pieces, and its end.
 *
 * <p>Converted by the formulas of SVG 1.1, <a
 * href="https://www.w3.org/TR/SVG11/implnote.html#ArcImplementationNotes">appendix F.6</a>, then
 * cut into pieces of at most a quarter, each a cubic curve.
 *
 * @param radiusX the first radius
 * @param radiusY the second radius
 * @param tilt the angle between the first radius and the x axis, in degrees
 * @param large whether the longer way round is taken
 * @param sweep whether the way round is clockwise on the page
 * @param x the horizontal place of its end
 * @param y the vertical place of its end
 */
record Arc(
    double radiusX, double radiusY, double tilt, boolean large, boolean sweep, double x, double y) {
  /** Draws the piece from where the path is. */
  void draw(PathBuilder path) {
    if (path.x() == x && path.y() == y) {
      return;
    }
    if (radiusX == 0 || radiusY == 0) {
      path.line(x, y);
      return;
    }
    Affine turn = Affine.rotate(tilt);
    double halfX = (path.x() - x) / 2;
    double halfY = (path.y() - y) / 2;
    double x1 = turn.a() * halfX + turn.b() * halfY;
    double y1 = turn.c() * halfX + turn.d() * halfY;
    double rx = Math.abs(radiusX);
    double ry = Math.abs(radiusY);
    double reach = StrictMath.hypot(x1 / rx, y1 / ry);
    Circle circle = new Circle(rx * Math.max(1, reach), ry * Math.max(1, reach), x1, y1);
    circle.draw(path, turn, (path.x() + x) / 2, (path.y() + y) / 2);
  }

  /** The ellipse, upright and with the middle of the piece's ends at the origin. */
  private final class Circle {
    private final double rx;
    private final double ry;
    private final double centerX;
    private final double centerY;
    private final double start;
    private final double extent;

    Circle(double rx, double ry, double x1, double y1) {
      this.rx = rx;
      this.ry = ry;
      double squares = square(rx * y1) + square(ry * x1);
      double rest = Math.max(0, square(rx * ry) - squares);
      double factor = (large == sweep ? -1 : 1) * StrictMath.sqrt(rest / squares);
      this.centerX = factor * rx * y1 / ry;
      this.centerY = -factor * ry * x1 / rx;
      this.start = StrictMath.atan2((y1 - centerY) / ry, (x1 - centerX) / rx);
      double end = StrictMath.atan2((-y1 - centerY) / ry, (-x1 - centerX) / rx);
      this.extent = extent(end - start);
    }

    private double extent(double difference) {
      double turn = 2 * Math.PI;
      if (sweep) {
        return difference < 0 ? difference + turn : difference;
      }
      return difference > 0 ? difference - turn : difference;
    }

    void draw(PathBuilder path, Affine turn, double middleX, double middleY) {
      Affine place = Affine.translate(middleX, middleY).times(turn);
      int pieces = Math.max(1, (int) Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9));
      double step = extent / pieces;
      double reach = 4 / 3.0 * StrictMath.tan(step / 4);
      for (int i = 1; i <= pieces; i++) {
        double from = start + step * (i - 1);
        double to = start + step * i;
        double[] first = point(place, from, reach);
        double[] second = point(place, to, -reach);
        double[] end = i == pieces ? new double[] {x, y} : point(place, to, 0);
        path.curve(first[0], first[1], second[0], second[1], end[0], end[1]);
      }
    }

    /** A point of the ellipse at an angle, moved along its tangent. */
    private double[] point(Affine place, double angle, double reach) {
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      double px = centerX + rx * (cos - reach * sin);
      double py = centerY + ry * (sin + reach * cos);
      return new double[] {
        place.a() * px + place.c() * py + place.e(), place.b() * px + place.d() * py + place.f()
      };
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
