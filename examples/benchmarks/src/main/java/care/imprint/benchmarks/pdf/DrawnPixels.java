package care.imprint.benchmarks.pdf;

import care.imprint.image.Drawing;
import care.imprint.image.Segment;
import care.imprint.image.Shape;
import care.imprint.image.Stroke;
import care.imprint.value.Color;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Draws drawings as pixels on white, fine enough for print. */
final class DrawnPixels {
  private static final double DOTS_PER_POINT = 300.0 / 72;

  private final Graphics2D canvas;

  private DrawnPixels(Graphics2D canvas) {
    this.canvas = canvas;
  }

  /** The pixels of a drawing whose unit is that many points on paper. */
  static BufferedImage of(Drawing drawing, double points) {
    double scale = points * DOTS_PER_POINT;
    int width = (int) Math.round(drawing.width() * scale);
    int height = (int) Math.round(drawing.height() * scale);
    BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = pixels.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(java.awt.Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.scale(scale, scale);
    drawing.shapes().forEach(new DrawnPixels(canvas)::paint);
    canvas.dispose();
    return pixels;
  }

  private void paint(Shape shape) {
    Path2D path = path(shape);
    canvas.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) shape.opacity()));
    shape.fill().ifPresent(color -> fill(path, color));
    shape.stroke().ifPresent(stroke -> draw(path, stroke));
  }

  private void fill(Path2D path, Color color) {
    canvas.setColor(new java.awt.Color(color.rgb()));
    canvas.fill(path);
  }

  private void draw(Path2D path, Stroke stroke) {
    int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    canvas.setColor(new java.awt.Color(stroke.color().rgb()));
    canvas.setStroke(new BasicStroke((float) stroke.width(), cap, join));
    canvas.draw(path);
  }

  private static Path2D path(Shape shape) {
    Path2D path = new Path2D.Double(shape.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    for (Segment segment : shape.path()) {
      add(path, segment);
    }
    return path;
  }

  private static void add(Path2D path, Segment segment) {
    if (segment instanceof Segment.Move to) {
      path.moveTo(to.x(), to.y());
    } else if (segment instanceof Segment.Line to) {
      path.lineTo(to.x(), to.y());
    } else if (segment instanceof Segment.Curve to) {
      path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
    } else {
      path.closePath();
    }
  }
}
