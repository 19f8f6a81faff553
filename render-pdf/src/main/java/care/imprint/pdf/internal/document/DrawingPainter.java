package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Segment;
import care.imprint.image.Shape;
import care.imprint.image.Stroke;
import care.imprint.pdf.internal.layout.Paint;

/** Paints a drawing as paths. */
final class DrawingPainter {
  private final StringBuilder out;
  private final ImageTable images;
  private final double left;
  private final double top;
  private final double scaleX;
  private final double scaleY;

  DrawingPainter(StringBuilder out, ImageTable images, Paint.Picture place, double pageHeight) {
    this.out = out;
    this.images = images;
    this.left = place.x();
    this.top = pageHeight - place.y();
    this.scaleX = place.width() / place.image().width();
    this.scaleY = place.height() / place.image().height();
  }

  void paint(Drawing drawing) {
    out.append("q ");
    point(0, 0);
    Syntax.numbers(out, drawing.width() * scaleX, -drawing.height() * scaleY);
    out.append("re W n\n");
    drawing.shapes().forEach(this::paint);
    out.append("Q\n");
  }

  private void paint(Shape shape) {
    out.append("q ");
    if (shape.opacity() < 1) {
      out.append('/').append(images.opacity(shape.opacity())).append(" gs ");
    }
    shape.fill().ifPresent(color -> images.inks().fill(out, color));
    shape.stroke().ifPresent(this::stroke);
    shape.path().forEach(this::segment);
    out.append(operator(shape)).append(" Q\n");
  }

  private void stroke(Stroke stroke) {
    images.inks().stroke(out, stroke.color());
    Syntax.number(out, stroke.width() * Math.sqrt(scaleX * scaleY));
    out.append(stroke.round() ? " w 1 J 1 j " : " w 0 J 0 j ");
  }

  private static String operator(Shape shape) {
    String evenOdd = shape.evenOdd() ? "*" : "";
    if (shape.fill().isPresent()) {
      return (shape.stroke().isPresent() ? "B" : "f") + evenOdd;
    }
    return shape.stroke().isPresent() ? "S" : "n";
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

  private void point(double x, double y) {
    Syntax.numbers(out, left + x * scaleX, top - y * scaleY);
  }
}
