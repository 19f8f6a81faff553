package care.imprint.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words a page shows, without navigation and the raised numbers of citations. */
final class PageText {
  private static final Set<String> SILENT = Set.of("head", "nav", "script", "style", "svg", "sup");
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "em", "strong", "span", "sup", "time");

  private final StringBuilder words = new StringBuilder();

  private PageText() {}

  /** The words of a page one by one. */
  static List<String> words(Document page) {
    PageText text = new PageText();
    text.add(page.getDocumentElement());
    return tokens(text.words.toString());
  }

  static List<String> tokens(String text) {
    return Stream.of(text.split("[\\s\u00a0\u202f]+", -1))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  private void add(Node node) {
    if (node instanceof Text text) {
      words.append(text.getData());
    } else if (node instanceof Element element && !isSilent(element)) {
      String gap = INLINE.contains(element.getLocalName()) ? "" : "\n";
      words.append(gap);
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        add(child);
      }
      words.append(gap);
    }
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.getLocalName())
        || element.getAttribute("class").equals("imprint-skip");
  }
}
