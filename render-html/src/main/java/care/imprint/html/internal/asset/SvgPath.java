package care.imprint.html.internal.asset;

import care.imprint.image.Segment;
import java.util.List;

/** Writes paths as SVG does: letters and decimal numbers, nothing else. */
public final class SvgPath {
  private final StringBuilder path = new StringBuilder();

  private SvgPath() {}

  /** The path data of segments. */
  public static String of(List<Segment> segments) {
    SvgPath path = new SvgPath();
    segments.forEach(path::add);
    return path.path.toString();
  }

  /** A number without an exponent, to a thousandth. */
  public static String number(double value) {
    return Decimal.append(value, new StringBuilder()).toString();
  }

  private void add(Segment segment) {
    if (segment instanceof Segment.Move move) {
      add('M', move.x(), move.y());
    } else if (segment instanceof Segment.Line line) {
      add('L', line.x(), line.y());
    } else if (segment instanceof Segment.Curve curve) {
      add('C', curve.x1(), curve.y1());
      add(' ', curve.x2(), curve.y2());
      add(' ', curve.x(), curve.y());
    } else {
      path.append('Z');
    }
  }

  private void add(char before, double x, double y) {
    Decimal.append(x, path.append(before)).append(' ');
    Decimal.append(y, path);
  }
}
