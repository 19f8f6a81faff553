package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontFace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stretch that was written.
 *
 * @param packed its content, compressed
 * @param owners the element of each marked piece of it
 * @param figures where pictures stand that are elements
 * @param links where links stand
 * @param glyphs what it shows of each face
 * @param colors the roles of its colours
 * @param images its pictures
 */
record WrittenStretch(
    Packed packed,
    List<Element> owners,
    List<Figure> figures,
    List<LinkAreas.Area> links,
    Map<FontFace, GlyphTexts> glyphs,
    Set<ColorRole> colors,
    ImageTable images)
    implements PageStretch {
  /**
   * A picture on a page.
   *
   * @param element the element it is
   * @param box its edges
   */
  record Figure(Element element, Box box) {}

  @Override
  public WrittenStretch written(StretchWriter writer) {
    return this;
  }
}
