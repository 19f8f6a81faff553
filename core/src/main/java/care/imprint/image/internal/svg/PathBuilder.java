package care.imprint.image.internal.svg;

import care.imprint.image.Segment;
import java.util.ArrayList;
import java.util.List;

/** Gathers the segments of a path in absolute coordinates; every curve becomes a cubic one. */
final class PathBuilder {
  /** How far along its tangent a quarter of a circle has its control points. */
  private static final double QUARTER = 4 / 3.0 * (StrictMath.sqrt(2) - 1);

  private enum Control {
    NONE,
    CUBIC,
    QUADRATIC
  }

  private final List<Segment> segments = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private Control control = Control.NONE;
  private boolean closed;

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  List<Segment> build() {
    return segments;
  }

  PathBuilder move(double toX, double toY) {
    segments.add(new Segment.Move(toX, toY));
    startX = toX;
    startY = toY;
    closed = false;
    return at(toX, toY, Control.NONE);
  }

  PathBuilder line(double toX, double toY) {
    reopen();
    segments.add(new Segment.Line(toX, toY));
    return at(toX, toY, Control.NONE);
  }

  PathBuilder curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    reopen();
    segments.add(new Segment.Curve(x1, y1, x2, y2, toX, toY));
    controlX = x2;
    controlY = y2;
    return at(toX, toY, Control.CUBIC);
  }

  /** A curve that goes on in the direction of the one before. */
  PathBuilder smoothCurve(double x2, double y2, double toX, double toY) {
    boolean follows = control == Control.CUBIC;
    double x1 = follows ? 2 * x - controlX : x;
    double y1 = follows ? 2 * y - controlY : y;
    return curve(x1, y1, x2, y2, toX, toY);
  }

  PathBuilder quadratic(double viaX, double viaY, double toX, double toY) {
    curve(
        x + 2 / 3.0 * (viaX - x),
        y + 2 / 3.0 * (viaY - y),
        toX + 2 / 3.0 * (viaX - toX),
        toY + 2 / 3.0 * (viaY - toY),
        toX,
        toY);
    controlX = viaX;
    controlY = viaY;
    control = Control.QUADRATIC;
    return this;
  }

  /** A quadratic curve that goes on in the direction of the one before. */
  PathBuilder smoothQuadratic(double toX, double toY) {
    boolean follows = control == Control.QUADRATIC;
    return quadratic(follows ? 2 * x - controlX : x, follows ? 2 * y - controlY : y, toX, toY);
  }

  /** A quarter of an ellipse around the inside of a corner. */
  PathBuilder corner(double cornerX, double cornerY, double toX, double toY) {
    return curve(
        x + QUARTER * (cornerX - x),
        y + QUARTER * (cornerY - y),
        toX + QUARTER * (cornerX - toX),
        toY + QUARTER * (cornerY - toY),
        toX,
        toY);
  }

  PathBuilder arc(Arc arc) {
    arc.draw(this);
    control = Control.NONE;
    return this;
  }

  PathBuilder close() {
    reopen();
    segments.add(new Segment.Close());
    closed = true;
    return at(startX, startY, Control.NONE);
  }

  /** What follows a closed part without a move starts where that part started. */
  private void reopen() {
    if (closed) {
      move(startX, startY);
    }
  }

  private PathBuilder at(double toX, double toY, Control kind) {
    x = toX;
    y = toY;
    control = kind;
    return this;
  }
}
