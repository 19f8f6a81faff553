package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where links and the outline of one document lead: to places on pages, and in PDF 2.0 also to
 * elements of the structure. Source: ISO 32000-1, 12.3.2; ISO 32000-2, 12.3.2.3; ISO 14289-2, 8.8.
 */
final class Destinations {
  /** The room above what is led to. */
  private static final double ABOVE = 12;

  private final StructureTree structure;
  private final boolean structured;
  private final Map<String, Destination> anchors = new HashMap<>();

  Destinations(StructureTree structure, boolean structured) {
    this.structure = structure;
    this.structured = structured;
  }

  /**
   * What leads somewhere.
   *
   * @param entries the entries of a link or of the outline
   * @param element the number of the element it leads to, where it leads to one
   */
  record Destination(String entries, Optional<Integer> element) {}

  /** Adds the names of a place and gives what leads there. */
  Destination add(Page page, Page.Target target, int number) {
    double top = page.height() - Math.max(0, target.y() - ABOVE);
    String place = " 0 R/XYZ 0 " + Syntax.number(top) + " null]";
    Optional<Integer> element = element(page, target.y()).map(structure::number);
    String entries =
        element
            .map(met -> "/A<</S/GoTo/D[" + number + place + "/SD[" + met + place + ">>")
            .orElse("/Dest[" + number + place);
    Destination destination = new Destination(entries, element);
    target.anchors().forEach(anchor -> anchors.put("#" + anchor, destination));
    return destination;
  }

  /** The first element that begins at or below a height. */
  private Optional<Element> element(Page page, double from) {
    return structured
        ? page.content().stream()
            .filter(paint -> y(paint) >= from)
            .flatMap(paint -> paint.element().stream())
            .findFirst()
        : Optional.empty();
  }

  private static double y(Paint paint) {
    if (paint instanceof Paint.Glyphs glyphs) {
      return glyphs.y();
    }
    return paint instanceof Paint.Picture picture ? picture.y() : 0;
  }

  /** What leads to an address: a place in this document, where it has the name, or the web. */
  Optional<Destination> find(String address) {
    return address.startsWith("#")
        ? Optional.ofNullable(anchors.get(address))
        : Optional.of(
            new Destination("/A<</S/URI/URI" + Syntax.ascii(address) + ">>", Optional.empty()));
  }
}
