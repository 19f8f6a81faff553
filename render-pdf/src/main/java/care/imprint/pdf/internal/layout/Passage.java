package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.Mark;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Styled text of one paragraph, and which element of the structure says each part. */
final class Passage {
  private final List<Optional<Element>> owners = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  Passage(Element element) {
    owners.add(Optional.of(element));
  }

  /** A passage of plain words. */
  static Passage of(Element element, String text, TextStyle style) {
    return new Passage(element).add(text, style);
  }

  /** Adds words of the passage's own element. */
  Passage add(String text, TextStyle style) {
    spans.add(Span.of(text, style));
    return this;
  }

  /** Adds words that may be in another language than the passage, and what follows them. */
  Passage add(Said said, String after, TextStyle style) {
    return add(said.words() + after, style, said.owner(element()));
  }

  /** Adds words of an element below the passage's own. */
  Passage add(String text, TextStyle style, Element owner) {
    return add(text, style, Optional.of(owner), Optional.empty());
  }

  /** Adds words that lead to an address, for an element in or below a link. */
  Passage link(String text, TextStyle style, String target, Element owner) {
    return add(text, style, Optional.of(owner), Optional.of(target));
  }

  /** Adds a mark that only repeats what words say; readers skip it. */
  Passage decoration(String text, TextStyle style) {
    return add(text, style, Optional.empty(), Optional.empty());
  }

  /** Adds all that another passage says, for the elements that say it there. */
  Passage append(Passage other) {
    for (Span span : other.spans) {
      add(span.text(), span.style(), other.owner(span.mark()), span.mark().link());
    }
    return this;
  }

  private Passage add(
      String text, TextStyle style, Optional<Element> owner, Optional<String> link) {
    int last = owners.size() - 1;
    if (!owners.get(last).equals(owner)) {
      owners.add(owner);
    }
    spans.add(new Span(text, style, new Mark(owners.size() - 1, link)));
    return this;
  }

  /** The paragraph, cell or heading this is the text of. */
  Element element() {
    return owners.get(0).orElseThrow();
  }

  List<Span> spans() {
    return spans;
  }

  /** Who says a piece of the text; nobody where it is decoration. */
  Optional<Element> owner(Mark mark) {
    return owners.get(mark.owner());
  }
}
