package care.imprint.html.internal.page;

import care.imprint.article.Inline;
import gg.jte.html.HtmlContent;
import java.util.List;

/** Hands each inline to its template; plain words are escaped and written as they are. */
final class InlineTemplates implements Inline.Visitor<HtmlContent> {
  private final Page page;
  private final Templates templates;

  InlineTemplates(Page page, Templates templates) {
    this.page = page;
    this.templates = templates;
  }

  HtmlContent of(List<Inline> content) {
    return out -> content.forEach(inline -> inline.accept(this).writeTo(out));
  }

  @Override
  public HtmlContent visit(Inline.Text text) {
    return Page.plain(text.text());
  }

  @Override
  public HtmlContent visit(Inline.Emphasis emphasis) {
    return templates.content("emphasis", page, emphasis);
  }

  @Override
  public HtmlContent visit(Inline.Strong strong) {
    return templates.content("strong", page, strong);
  }

  @Override
  public HtmlContent visit(Inline.Link link) {
    return templates.content("link", page, link);
  }

  @Override
  public HtmlContent visit(Inline.ArticleLink link) {
    return templates.content("articleLink", page, link);
  }

  @Override
  public HtmlContent visit(Inline.Citation citation) {
    return templates.content("citation", page, citation);
  }

  @Override
  public HtmlContent visit(Inline.Fact fact) {
    return Page.plain(
        fact.told()
            .orElseThrow(() -> new IllegalArgumentException("Not told: " + fact.reference())));
  }

  @Override
  public HtmlContent visit(Inline.Abbreviation abbreviation) {
    return templates.content("abbreviation", page, abbreviation);
  }

  @Override
  public HtmlContent visit(Inline.LineBreak lineBreak) {
    return templates.content("lineBreak", page, lineBreak);
  }
}
