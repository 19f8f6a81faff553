package care.imprint.html.internal.proof;

import care.imprint.render.NoticeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Gathers the words below an element in the order of the source, hidden ones too. Used once.
 *
 * <p>Elements that are no text of the page are passed over: scripts, styles and drawings. So are
 * the raised numbers of citations, which nobody tells as words.
 */
final class PageWords implements NodeVisitor {
  private static final Set<String> SILENT = Set.of("script", "style", "svg", "head");
  private static final Pattern CITATION = Pattern.compile("[\\s\\d,\\[\\]–-]*");

  private final List<PageWord> words = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int silent;
  private Element owner;

  private PageWords(Element root) {
    this.owner = root;
  }

  static List<PageWord> of(Element root) {
    PageWords page = new PageWords(root);
    root.traverse(page);
    page.flush();
    return List.copyOf(page.words);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      silent += isSilent(element) ? 1 : 0;
      breakAt(element);
    } else if (silent == 0 && node instanceof TextNode text) {
      add(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakAt(element);
      silent -= isSilent(element) ? 1 : 0;
    }
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || (element.normalName().equals("sup") && CITATION.matcher(element.text()).matches());
  }

  private void breakAt(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      flush();
    }
  }

  /** Words go on over the bounds of inline elements. */
  private void add(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        flush();
        continue;
      }
      if (pending.length() == 0) {
        owner = Objects.requireNonNull(node.parent());
      }
      pending.append(letter);
    }
  }

  private void flush() {
    for (String word : NoticeText.words(pending.toString())) {
      words.add(new PageWord(word, owner));
    }
    pending.setLength(0);
  }
}
