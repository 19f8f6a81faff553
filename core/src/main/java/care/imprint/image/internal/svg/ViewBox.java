package care.imprint.image.internal.svg;

import java.util.List;
import java.util.Optional;

/**
 * The part of the plane that is the drawing.
 *
 * @param left its left side
 * @param top its upper side
 * @param width its width
 * @param height its height
 */
record ViewBox(double left, double top, double width, double height) {
  private static final ViewBox ANY = new ViewBox(0, 0, 1, 1);

  /** The part that the root names: its view box, else its width and height; empty if neither. */
  static Optional<ViewBox> of(SvgElement root) {
    if (root.has("viewBox")) {
      return Optional.of(root.value("viewBox", ANY, ViewBox::read));
    }
    if (root.has("width") && root.has("height")) {
      double width = root.value("width", 1.0, ViewBox::extent);
      double height = root.value("height", 1.0, ViewBox::extent);
      return Optional.of(new ViewBox(0, 0, width, height));
    }
    return Optional.empty();
  }

  private static ViewBox read(String text) throws BadValueException {
    List<Double> numbers = Numbers.list(text);
    if (numbers.size() != 4
        || !isExtent(numbers.get(2))
        || !isExtent(numbers.get(3))
        || DrawingBuilder.isFar(numbers.get(0))
        || DrawingBuilder.isFar(numbers.get(1))) {
      throw new BadValueException(text);
    }
    return new ViewBox(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static double extent(String text) throws BadValueException {
    double extent = Values.length(text);
    if (!isExtent(extent)) {
      throw new BadValueException(text);
    }
    return extent;
  }

  private static boolean isExtent(double value) {
    return Affine.rounded(value) > 0 && !DrawingBuilder.isFar(value);
  }
}
