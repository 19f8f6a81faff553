package care.imprint.change;

import care.imprint.article.Inline;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Voice;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.stream.Collectors;

/** Words with all that they carry: where links lead, what is cited, what is short for what. */
final class Said implements Voice, Inline.Visitor<String> {
  /** With figures and references as they are shown. */
  static final Said SHOWN = new Said(true);

  /** With the ids of costs, facts and works in their place. */
  static final Said REFERRED = new Said(false);

  private final boolean shown;

  private Said(boolean shown) {
    this.shown = shown;
  }

  @Override
  public String words(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String figure(Slug cost, String told) {
    return shown ? told : "{{cost:" + cost + "}}";
  }

  @Override
  public String reference(CitedSource cited) {
    return shown ? cited.reference() : "[@" + cited.source().id() + "]";
  }

  @Override
  public String leading(String label, Href address) {
    return label + " <" + address.value() + ">";
  }

  @Override
  public String visit(Inline.Text text) {
    return text.text();
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return words(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return words(strong.content());
  }

  @Override
  public String visit(Inline.Link link) {
    return leading(words(link.content()), link.href());
  }

  @Override
  public String visit(Inline.ArticleLink link) {
    return words(link.content()) + " <" + link.article() + ">";
  }

  @Override
  public String visit(Inline.Citation citation) {
    return citation.sources().stream()
        .map(source -> "@" + source)
        .collect(Collectors.joining("; ", " [", "]"));
  }

  @Override
  public String visit(Inline.Fact fact) {
    return shown
        ? fact.told().orElseGet(() -> fact.reference().text())
        : "{{" + fact.reference().text() + "}}";
  }

  @Override
  public String visit(Inline.Abbreviation abbreviation) {
    return abbreviation.text() + " (" + abbreviation.expansion() + ")";
  }

  @Override
  public String visit(Inline.LineBreak lineBreak) {
    return " ";
  }
}
