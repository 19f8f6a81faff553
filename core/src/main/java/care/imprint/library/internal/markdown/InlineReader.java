package care.imprint.library.internal.markdown;

import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Nearest;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline nodes below one node into inlines. One for each node. */
final class InlineReader extends AbstractVisitor {
  private static final String ARTICLE = "article:";
  private static final String ABBREVIATION = "abbr:";

  private final Page page;
  private final List<Inline> inlines = new ArrayList<>();

  private InlineReader(Page page) {
    this.page = page;
  }

  /** The inlines below a node. */
  static List<Inline> read(Page page, Node parent) {
    return read(page, Nodes.children(parent));
  }

  /** The inlines of these nodes. */
  static List<Inline> read(Page page, List<Node> nodes) {
    InlineReader reader = new InlineReader(page);
    nodes.forEach(node -> node.accept(reader));
    return List.copyOf(reader.inlines);
  }

  @Override
  public void visit(Text text) {
    text(text.getLiteral(), text);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text(" ", lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add(new Inline.LineBreak(), lineBreak);
  }

  @Override
  public void visit(Emphasis emphasis) {
    List<Inline> content = read(page, emphasis);
    if (!content.isEmpty()) {
      add(new Inline.Emphasis(content), emphasis);
    }
  }

  @Override
  public void visit(StrongEmphasis strong) {
    List<Inline> content = read(page, strong);
    if (!content.isEmpty()) {
      add(new Inline.Strong(content), strong);
    }
  }

  @Override
  public void visit(Link link) {
    String address = link.getDestination();
    List<Inline> content = read(page, link);
    Optional<Inline> made =
        address.startsWith(ARTICLE)
            ? Slug.parse(address.substring(ARTICLE.length()))
                .map(article -> new Inline.ArticleLink(article, content))
            : Href.parse(address).map(href -> new Inline.Link(href, words(content, address)));
    made.ifPresentOrElse(
        inline -> add(inline, link), () -> page.tell(LibraryProblem.BAD_LINK, link, address));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FactNode fact) {
      fact(fact);
    } else if (node instanceof CitationNode citation) {
      citation(citation);
    } else {
      page.tell(LibraryProblem.UNSUPPORTED_MARKUP, node, page.source(node));
    }
  }

  @Override
  public void visit(HtmlInline html) {
    page.tell(LibraryProblem.RAW_HTML, html, page.source(html));
  }

  @Override
  public void visit(Code code) {
    page.tell(LibraryProblem.UNSUPPORTED_MARKUP, code, page.source(code));
  }

  @Override
  public void visit(Image image) {
    page.tell(LibraryProblem.UNSUPPORTED_MARKUP, image, page.source(image));
  }

  private static List<Inline> words(List<Inline> content, String address) {
    return content.isEmpty() ? List.of(Inline.text(address)) : content;
  }

  private void fact(FactNode fact) {
    String text = fact.text();
    if (!fact.closed()) {
      page.tell(LibraryProblem.UNCLOSED_FACT, fact);
    } else if (text.startsWith(ABBREVIATION)) {
      abbreviation(text.substring(ABBREVIATION.length()).strip(), fact);
    } else {
      FactReference.parse(text)
          .ifPresentOrElse(
              reference -> add(Inline.Fact.of(reference), fact),
              () -> page.tell(LibraryProblem.UNKNOWN_FACT, fact, text));
    }
  }

  private void abbreviation(String shortForm, Node node) {
    String expansion = page.abbreviations().get(shortForm);
    if (expansion == null) {
      page.tell(
          LibraryProblem.UNKNOWN_ABBREVIATION,
          node,
          shortForm,
          Nearest.suggestion(shortForm, page.abbreviations().keySet()));
    } else {
      add(new Inline.Abbreviation(shortForm, expansion), node);
    }
  }

  private void citation(CitationNode citation) {
    List<Slug> sources = new ArrayList<>();
    for (String part : citation.text().split(";", -1)) {
      String key = part.strip();
      Optional<Slug> id = key.startsWith("@") ? Slug.parse(key.substring(1)) : Optional.empty();
      if (id.isEmpty()) {
        page.tell(LibraryProblem.BAD_CITATION, citation, citation.text());
        return;
      }
      sources.add(id.get());
    }
    add(new Inline.Citation(sources), citation);
  }

  /** Adds text to the text before it, if there is one. */
  private void text(String words, Node node) {
    if (inlines.isEmpty() || !(inlines.get(inlines.size() - 1) instanceof Inline.Text before)) {
      add(Inline.text(words), node);
      return;
    }
    Inline joined = page.moved(Inline.text(before.text() + words), before);
    inlines.set(inlines.size() - 1, joined);
  }

  private void add(Inline inline, Node node) {
    inlines.add(page.placed(inline, node));
  }
}
