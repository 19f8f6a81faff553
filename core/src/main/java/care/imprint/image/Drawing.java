package care.imprint.image;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * A picture of paths, painted in order; the origin is at the top left, y grows downwards.
 *
 * @param width the width in units
 * @param height the height in units
 * @param shapes the painted paths, the lowest first
 */
@JsonTypeName("drawing")
public record Drawing(double width, double height, List<Shape> shapes) implements Image {
  /** Copies the shapes. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
