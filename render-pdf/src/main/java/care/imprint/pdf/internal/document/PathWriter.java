package care.imprint.pdf.internal.document;

import care.imprint.image.Segment;
import java.util.List;

/** Writes the path of a shape; where a part of it is an upright rectangle, as such. */
final class PathWriter {
  /** The corners of a rectangle after its first, and its end. */
  private static final int REST = 4;

  private final ByteText out;
  private final double scale;
  private final double height;

  /** A writer of paths in units of this many of the form, on a drawing of this height. */
  PathWriter(ByteText out, double scale, double height) {
    this.out = out;
    this.scale = scale;
    this.height = height;
  }

  void write(List<Segment> path) {
    for (int i = 0; i < path.size(); i++) {
      if (isRectangle(path, i)) {
        rectangle((Segment.Move) path.get(i), (Segment.Line) path.get(i + 2));
        i += REST;
      } else {
        segment(path.get(i));
      }
    }
  }

  private static boolean isRectangle(List<Segment> path, int at) {
    return at + REST < path.size()
        && path.get(at) instanceof Segment.Move first
        && path.get(at + 1) instanceof Segment.Line second
        && path.get(at + 2) instanceof Segment.Line third
        && path.get(at + 3) instanceof Segment.Line fourth
        && path.get(at + REST) instanceof Segment.Close
        && first.y() == second.y()
        && second.x() == third.x()
        && third.y() == fourth.y()
        && fourth.x() == first.x();
  }

  /** Goes the same way around as its corners do. */
  private void rectangle(Segment.Move first, Segment.Line opposite) {
    point(first.x(), first.y());
    double wide = (opposite.x() - first.x()) * scale;
    double high = (first.y() - opposite.y()) * scale;
    Syntax.numbers(out, wide, high);
    out.append("re ");
  }

  private void segment(Segment segment) {
    if (segment instanceof Segment.Move move) {
      point(move.x(), move.y());
      out.append("m ");
    } else if (segment instanceof Segment.Line line) {
      point(line.x(), line.y());
      out.append("l ");
    } else if (segment instanceof Segment.Curve curve) {
      point(curve.x1(), curve.y1());
      point(curve.x2(), curve.y2());
      point(curve.x(), curve.y());
      out.append("c ");
    } else {
      out.append("h ");
    }
  }

  /** In files y grows upwards. */
  private void point(double x, double y) {
    Syntax.numbers(out, x * scale, (height - y) * scale);
  }
}
