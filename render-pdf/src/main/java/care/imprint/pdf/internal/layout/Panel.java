package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.ColorRole;
import java.util.List;
import java.util.Optional;

/**
 * A ground behind a run of slabs; where the run is cut by a page, each part has its own. Two panels
 * are the same only if they are one object.
 */
public final class Panel {
  private final double x;
  private final double width;
  private final Optional<ColorRole> fill;
  private final Optional<ColorRole> border;
  private final Optional<ColorRole> bar;
  private final double radius;
  private final double pad;

  /**
   * A panel.
   *
   * @param x the left edge, from the left of the column
   * @param width the width
   * @param fill the ground
   * @param border the outline
   * @param bar a thick rule at the left edge
   * @param radius the radius of the corners
   */
  public Panel(
      double x,
      double width,
      Optional<ColorRole> fill,
      Optional<ColorRole> border,
      Optional<ColorRole> bar,
      double radius) {
    this(x, width, fill, border, bar, radius, 0);
  }

  private Panel(
      double x,
      double width,
      Optional<ColorRole> fill,
      Optional<ColorRole> border,
      Optional<ColorRole> bar,
      double radius,
      double pad) {
    this.x = x;
    this.width = width;
    this.fill = fill;
    this.border = border;
    this.bar = bar;
    this.radius = radius;
    this.pad = pad;
  }

  /** Another panel with the same looks, with room above and below each part of its run. */
  Panel padded(double room) {
    return new Panel(x, width, fill, border, bar, radius, room);
  }

  /** The room between the edge of a part and what it shows, where a page cuts the run. */
  double pad() {
    return pad;
  }

  /** What is painted for the part of the run between two heights. */
  List<Paint> paints(double top, double bottom) {
    Paint ground = new Paint.Box(x, top, width, bottom - top, fill, border, radius);
    return bar.<List<Paint>>map(
            color ->
                List.of(
                    ground,
                    new Paint.Box(
                        x, top, 3, bottom - top, Optional.of(color), Optional.empty(), 0)))
        .orElseGet(() -> List.of(ground));
  }
}
