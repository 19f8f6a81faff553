package care.imprint.html.internal.page;

import care.imprint.article.Inline;
import gg.jte.html.HtmlContent;
import java.util.List;

/** Hands each inline to its template; plain words are escaped and written as they are. */
final class InlineTemplates implements Inline.Visitor<HtmlContent> {
  private final Body body;

  InlineTemplates(Body body) {
    this.body = body;
  }

  HtmlContent of(List<Inline> content) {
    return out -> content.forEach(inline -> inline.accept(this).writeTo(out));
  }

  @Override
  public HtmlContent visit(Inline.Text text) {
    return Words.of(text.text());
  }

  @Override
  public HtmlContent visit(Inline.Emphasis emphasis) {
    return out -> JteemphasisGenerated.render(out, Templates.PLAIN, body, emphasis);
  }

  @Override
  public HtmlContent visit(Inline.Strong strong) {
    return out -> JtestrongGenerated.render(out, Templates.PLAIN, body, strong);
  }

  @Override
  public HtmlContent visit(Inline.Link link) {
    return out -> JtelinkGenerated.render(out, Templates.PLAIN, body, link);
  }

  @Override
  public HtmlContent visit(Inline.ArticleLink link) {
    return out -> JtearticleLinkGenerated.render(out, Templates.PLAIN, body, link);
  }

  @Override
  public HtmlContent visit(Inline.Citation citation) {
    return out -> JtecitationGenerated.render(out, Templates.PLAIN, body, citation);
  }

  @Override
  public HtmlContent visit(Inline.Fact fact) {
    return Words.of(
        fact.told()
            .orElseThrow(() -> new IllegalArgumentException("Not told: " + fact.reference())));
  }

  @Override
  public HtmlContent visit(Inline.Abbreviation abbreviation) {
    return out -> JteabbreviationGenerated.render(out, Templates.PLAIN, body, abbreviation);
  }

  @Override
  public HtmlContent visit(Inline.LineBreak lineBreak) {
    return out -> JtelineBreakGenerated.render(out, Templates.PLAIN, body, lineBreak);
  }
}
