package care.imprint.check.internal;

import care.imprint.article.Article;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.words.Vocabulary;
import java.util.List;

/** Walks through each article once and shows it to every check. */
record EachArticle(List<ArticleCheck> checks) implements LibraryCheck {
  EachArticle {
    checks = List.copyOf(checks);
  }

  @Override
  public void check(Findings findings) {
    List<Article> articles = findings.library().content().articles();
    for (int i = 0; i < articles.size(); i++) {
      ArticleText text = ArticleText.of(articles.get(i), i);
      Vocabulary vocabulary = Vocabulary.of(text.language());
      checks.forEach(check -> check.check(text, vocabulary, findings));
    }
  }
}
