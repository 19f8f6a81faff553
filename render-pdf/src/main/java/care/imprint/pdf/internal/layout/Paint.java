package care.imprint.pdf.internal.layout;

import care.imprint.image.Image;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Fragment;
import java.util.Optional;

/**
 * Something painted. Places are in points from the top left; y grows downwards. Handouts from right
 * to left are laid out as if they ran from left to right, and mirrored when they are done.
 */
public sealed interface Paint {
  /** The element it belongs to; absent for decoration, which readers skip. */
  Optional<Element> element();

  /** The same at another place. */
  Paint moved(double dx, double dy);

  /** The same on a page that is seen in a mirror: what was left is right. Words stay readable. */
  Paint mirrored(double pageWidth);

  /**
   * Glyphs.
   *
   * @param x the left end
   * @param y the base line
   * @param fragment the glyphs
   * @param element the element they belong to
   */
  record Glyphs(double x, double y, Fragment fragment, Optional<Element> element) implements Paint {
    @Override
    public Paint moved(double dx, double dy) {
      return new Glyphs(x + dx, y + dy, fragment, element);
    }

    @Override
    public Paint mirrored(double pageWidth) {
      return new Glyphs(pageWidth - x - fragment.width(), y, fragment, element);
    }
  }

  /**
   * A filled and outlined box; decoration.
   *
   * @param x the left edge
   * @param y the top edge
   * @param width the width
   * @param height the height
   * @param fill the ground
   * @param border the outline, half a point wide
   * @param radius the radius of the corners
   */
  record Box(
      double x,
      double y,
      double width,
      double height,
      Optional<ColorRole> fill,
      Optional<ColorRole> border,
      double radius)
      implements Paint {
    @Override
    public Optional<Element> element() {
      return Optional.empty();
    }

    @Override
    public Paint moved(double dx, double dy) {
      return new Box(x + dx, y + dy, width, height, fill, border, radius);
    }

    @Override
    public Paint mirrored(double pageWidth) {
      return new Box(pageWidth - x - width, y, width, height, fill, border, radius);
    }
  }

  /**
   * A picture.
   *
   * @param x the left edge
   * @param y the top edge
   * @param width the width
   * @param height the height
   * @param image the picture
   * @param element the figure it is; absent for decoration
   */
  record Picture(
      double x, double y, double width, double height, Image image, Optional<Element> element)
      implements Paint {
    @Override
    public Paint moved(double dx, double dy) {
      return new Picture(x + dx, y + dy, width, height, image, element);
    }

    @Override
    public Paint mirrored(double pageWidth) {
      return new Picture(pageWidth - x - width, y, width, height, image, element);
    }
  }
}
