package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.Mark;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Styled text of one paragraph, and which element of the structure each part belongs to. */
final class Passage {
  private final Element element;
  private final List<Span> spans = new ArrayList<>();
  private final IdentityHashMap<Mark, Element> owners = new IdentityHashMap<>();

  Passage(Element element) {
    this.element = element;
  }

  /** A passage of plain words. */
  static Passage of(Element element, String text, TextStyle style) {
    Passage passage = new Passage(element);
    passage.add(text, style);
    return passage;
  }

  Passage add(String text, TextStyle style) {
    spans.add(Span.of(text, style));
    return this;
  }

  void add(String text, TextStyle style, Mark mark, Element owner) {
    spans.add(new Span(text, style, mark));
    owners.put(mark, owner);
  }

  Element element() {
    return element;
  }

  List<Span> spans() {
    return spans;
  }

  Element owner(Mark mark) {
    Element owner = owners.get(mark);
    return owner == null ? element : owner;
  }
}
