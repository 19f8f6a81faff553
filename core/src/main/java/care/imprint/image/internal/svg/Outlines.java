package care.imprint.image.internal.svg;

import care.imprint.image.Segment;
import java.util.List;

/** Makes paths of paths and of the basic shapes; a shape without extent has no path. */
final class Outlines {
  private Outlines() {}

  static List<Segment> of(SvgElement element) {
    return switch (element.name()) {
      case "path" -> element.value("d", List.of(), PathData::read);
      case "rect" -> rectangle(element);
      case "circle" -> {
        double radius = element.value("r", 0.0, Values::size);
        yield ellipse(element, radius, radius);
      }
      case "ellipse" -> {
        double radiusX = element.value("rx", 0.0, Values::size);
        yield ellipse(element, radiusX, element.value("ry", 0.0, Values::size));
      }
      case "line" ->
          new PathBuilder()
              .move(length(element, "x1"), length(element, "y1"))
              .line(length(element, "x2"), length(element, "y2"))
              .build();
      case "polyline" -> element.value("points", List.of(), Outlines::points);
      case "polygon" -> closed(element.value("points", List.of(), Outlines::points));
      default -> throw new IllegalArgumentException("Not a shape: " + element.name());
    };
  }

  private static List<Segment> rectangle(SvgElement element) {
    double width = element.value("width", 0.0, Values::size);
    double height = element.value("height", 0.0, Values::size);
    double givenX = radius(element, "rx", "ry");
    double givenY = radius(element, "ry", "rx");
    if (width == 0 || height == 0) {
      return List.of();
    }
    double left = length(element, "x");
    double top = length(element, "y");
    double right = left + width;
    double bottom = top + height;
    double rx = Math.min(givenX, width / 2);
    double ry = Math.min(givenY, height / 2);
    if (rx == 0 || ry == 0) {
      return new PathBuilder()
          .move(left, top)
          .line(right, top)
          .line(right, bottom)
          .line(left, bottom)
          .close()
          .build();
    }
    return new PathBuilder()
        .move(left + rx, top)
        .line(right - rx, top)
        .corner(right, top, right, top + ry)
        .line(right, bottom - ry)
        .corner(right, bottom, right - rx, bottom)
        .line(left + rx, bottom)
        .corner(left, bottom, left, bottom - ry)
        .line(left, top + ry)
        .corner(left, top, left + rx, top)
        .close()
        .build();
  }

  /** A radius of a corner; where only the other is given, it holds for both. */
  private static double radius(SvgElement element, String attribute, String other) {
    return element.value(
        element.has(attribute) ? attribute : other,
        0.0,
        text -> text.strip().equals("auto") ? 0 : Values.size(text));
  }

  private static List<Segment> ellipse(SvgElement element, double radiusX, double radiusY) {
    double x = length(element, "cx");
    double y = length(element, "cy");
    if (radiusX == 0 || radiusY == 0) {
      return List.of();
    }
    double left = x - radiusX;
    double right = x + radiusX;
    double top = y - radiusY;
    double bottom = y + radiusY;
    return new PathBuilder()
        .move(right, y)
        .corner(right, bottom, x, bottom)
        .corner(left, bottom, left, y)
        .corner(left, top, x, top)
        .corner(right, top, right, y)
        .close()
        .build();
  }

  private static List<Segment> points(String text) throws BadValueException {
    List<Double> numbers = Numbers.list(text);
    if (numbers.size() % 2 != 0) {
      throw new BadValueException(text);
    }
    PathBuilder path = new PathBuilder();
    for (int i = 0; i < numbers.size(); i += 2) {
      if (i == 0) {
        path.move(numbers.get(0), numbers.get(1));
      } else {
        path.line(numbers.get(i), numbers.get(i + 1));
      }
    }
    return path.build();
  }

  private static List<Segment> closed(List<Segment> points) {
    if (points.isEmpty()) {
      return points;
    }
    points.add(new Segment.Close());
    return points;
  }

  private static double length(SvgElement element, String attribute) {
    return element.value(attribute, 0.0, Values::length);
  }
}
