package care.imprint.image.internal.svg;

import care.imprint.image.Drawing;
import care.imprint.image.ImageProblem;
import care.imprint.image.Segment;
import care.imprint.image.Shape;
import care.imprint.image.Stroke;
import care.imprint.value.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Gathers the shapes of a drawing and minds its limits. */
final class DrawingBuilder {
  /** The most segments of a drawing. */
  static final int MAX_SEGMENTS = 20_000;

  /** The largest coordinate, either way. */
  static final int FARTHEST = 1_000_000;

  private final List<Shape> shapes = new ArrayList<>();
  private int segments;

  /** Adds the shape an element makes, if any of it can be seen. */
  void add(SvgElement element, Style style) {
    List<Segment> outline = Outlines.of(element);
    boolean fitted = segments <= MAX_SEGMENTS;
    segments = Math.min(MAX_SEGMENTS, segments) + outline.size();
    if (segments > MAX_SEGMENTS) {
      if (fitted) {
        element.complain(ImageProblem.SVG_TOO_DETAILED, MAX_SEGMENTS);
      }
      return;
    }
    List<Segment> path = style.transform().apply(outline);
    if (path.stream().anyMatch(DrawingBuilder::isFar)) {
      element.complain(ImageProblem.SVG_TOO_FAR, element.tag(), FARTHEST);
    } else if (style.painted() && !path.isEmpty()) {
      paint(path, style);
    }
  }

  boolean isEmpty() {
    return shapes.isEmpty();
  }

  Drawing build(ViewBox box) {
    return new Drawing(Affine.rounded(box.width()), Affine.rounded(box.height()), shapes);
  }

  static boolean isFar(double value) {
    return !(Math.abs(value) <= FARTHEST);
  }

  /** Fill and outline are one shape where they are equally opaque, else two. */
  private void paint(List<Segment> path, Style style) {
    double fillOpacity = style.opacity() * style.fillOpacity();
    double strokeOpacity = style.opacity() * style.strokeOpacity();
    Optional<Color> fill = style.fill().filter(color -> fillOpacity > 0);
    Optional<Stroke> outline = style.outline().filter(stroke -> strokeOpacity > 0);
    if (fillOpacity == strokeOpacity || outline.isEmpty()) {
      paint(new Shape(path, fill, style.evenOdd(), outline, fillOpacity));
    } else {
      paint(new Shape(path, fill, style.evenOdd(), Optional.empty(), fillOpacity));
      paint(new Shape(path, Optional.empty(), style.evenOdd(), outline, strokeOpacity));
    }
  }

  private void paint(Shape shape) {
    if (shape.fill().isPresent() || shape.stroke().isPresent()) {
      shapes.add(shape);
    }
  }

  private static boolean isFar(Segment segment) {
    return coordinates(segment).anyMatch(DrawingBuilder::isFar);
  }

  private static DoubleStream coordinates(Segment segment) {
    if (segment instanceof Segment.Move move) {
      return DoubleStream.of(move.x(), move.y());
    }
    if (segment instanceof Segment.Line line) {
      return DoubleStream.of(line.x(), line.y());
    }
    if (segment instanceof Segment.Curve curve) {
      return DoubleStream.of(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
    }
    return DoubleStream.empty();
  }
}
