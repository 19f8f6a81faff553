package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import java.util.List;

/**
 * What a document must know of the content of a page.
 *
 * @param owners the element of each marked piece of it, by number
 * @param figures where pictures stand that are elements
 * @param links where links stand
 */
record PageContent(List<Element> owners, List<Figure> figures, List<LinkAreas.Area> links) {
  /**
   * A picture on a page.
   *
   * @param element the element it is
   * @param box its edges
   */
  record Figure(Element element, Box box) {}
}
