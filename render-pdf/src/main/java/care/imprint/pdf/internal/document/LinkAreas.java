package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.layout.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers where the links of a page stand: one area for each line of a link. */
final class LinkAreas {
  private final double pageHeight;
  private final List<Area> areas = new ArrayList<>();

  LinkAreas(double pageHeight) {
    this.pageHeight = pageHeight;
  }

  /** A line of a link: its element, where it leads, its words, and its edges. */
  record Area(
      Element element,
      String target,
      String words,
      double baseline,
      double left,
      double right,
      double size) {
    Box box() {
      return new Box(left, baseline - size * 0.25, right, baseline + size * 0.85);
    }

    Area extended(String more, double end) {
      return new Area(element, target, words + more, baseline, left, end, size);
    }
  }

  void add(Paint.Glyphs glyphs) {
    Optional<String> target = glyphs.fragment().mark().link();
    if (target.isEmpty() || glyphs.element().isEmpty()) {
      return;
    }
    Element element = link(glyphs.element().get());
    double size = glyphs.fragment().style().size();
    double y = pageHeight - glyphs.y();
    double right = glyphs.x() + glyphs.fragment().width();
    String words = glyphs.fragment().run().text();
    int last = areas.size() - 1;
    if (last >= 0 && areas.get(last).element() == element && areas.get(last).baseline() == y) {
      double end = words.equals(" ") ? areas.get(last).right() : right;
      areas.set(last, areas.get(last).extended(words, end));
    } else {
      areas.add(new Area(element, target.get(), words, y, glyphs.x(), right, size));
    }
  }

  List<Area> areas() {
    return areas;
  }

  /** The link element a piece of text is in; its own may be a span inside. */
  private static Element link(Element element) {
    Element at = element;
    while (at.tag() != Tag.LINK && at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }
}
