package care.imprint.check.internal;

import care.imprint.article.Article;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every source of the library is named by an article. */
final class UnusedSourceCheck implements LibraryCheck {
  @Override
  public void check(Findings findings) {
    Set<Slug> cited = new HashSet<>();
    List<Article> articles = findings.library().content().articles();
    for (int i = 0; i < articles.size(); i++) {
      CitedSources.of(ArticleText.of(articles.get(i), i)).map(Placed::value).forEach(cited::add);
    }
    List<Source> sources = findings.library().content().sources();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      if (!cited.contains(source.id())) {
        findings.add(CheckProblem.UNUSED_SOURCE, "/sources/" + i, source.id(), source.title());
      }
    }
  }
}
