package care.imprint.edition;

import care.imprint.article.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** The words of inlines without their looks; citations say nothing, a line break is a space. */
public final class PlainWords implements Inline.Visitor<String> {
  private static final PlainWords VISITOR = new PlainWords();

  private PlainWords() {}

  /** The words of inlines. */
  public static String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(VISITOR)).collect(Collectors.joining());
  }

  @Override
  public String visit(Inline.Text text) {
    return text.text();
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String visit(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public String visit(Inline.ArticleLink link) {
    return of(link.content());
  }

  @Override
  public String visit(Inline.Citation citation) {
    return "";
  }

  /** The words the fact stands for, or its reference where it is not told yet. */
  @Override
  public String visit(Inline.Fact fact) {
    return fact.told().orElseGet(() -> fact.reference().text());
  }

  @Override
  public String visit(Inline.Abbreviation abbreviation) {
    return abbreviation.text();
  }

  @Override
  public String visit(Inline.LineBreak lineBreak) {
    return " ";
  }
}
