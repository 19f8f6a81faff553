package care.imprint.html.internal.asset;

import care.imprint.image.Drawing;
import care.imprint.image.Shape;
import care.imprint.image.Stroke;

/**
 * Writes drawings as SVG. All that is written is numbers, colours and words of our own, so nothing
 * needs escaping.
 */
public final class Svg {
  private final StringBuilder svg = new StringBuilder();

  private Svg() {}

  /** The paths of a drawing, without the element around them. */
  public static String paths(Drawing drawing) {
    Svg svg = new Svg();
    drawing.shapes().forEach(svg::add);
    return svg.svg.toString();
  }

  /** A file of its own. */
  static String file(Drawing drawing) {
    Svg svg = new Svg();
    svg.svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.attribute("viewBox", viewBox(drawing));
    svg.attribute("width", SvgPath.number(drawing.width()));
    svg.attribute("height", SvgPath.number(drawing.height()));
    svg.svg.append(">\n");
    drawing.shapes().forEach(svg::add);
    return svg.svg.append("</svg>\n").toString();
  }

  /** What part of the plane a drawing shows. */
  public static String viewBox(Drawing drawing) {
    return "0 0 " + SvgPath.number(drawing.width()) + " " + SvgPath.number(drawing.height());
  }

  private void add(Shape shape) {
    svg.append("<path");
    attribute("d", SvgPath.of(shape.path()));
    attribute("fill", shape.fill().map(Object::toString).orElse("none"));
    if (shape.evenOdd()) {
      attribute("fill-rule", "evenodd");
    }
    shape.stroke().ifPresent(this::add);
    if (shape.opacity() < 1) {
      attribute("opacity", SvgPath.number(shape.opacity()));
    }
    svg.append("/>\n");
  }

  private void add(Stroke stroke) {
    attribute("stroke", stroke.color().toString());
    attribute("stroke-width", SvgPath.number(stroke.width()));
    if (stroke.round()) {
      attribute("stroke-linecap", "round");
      attribute("stroke-linejoin", "round");
    }
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }
}
