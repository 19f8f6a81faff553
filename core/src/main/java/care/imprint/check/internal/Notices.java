package care.imprint.check.internal;

import care.imprint.article.Article;
import care.imprint.article.Notice;
import care.imprint.library.Library;
import java.util.Locale;
import java.util.stream.Stream;

/** The notices an article carries: those of the network, then its own. */
final class Notices {
  private Notices() {}

  /** Those that exist in the article's language. */
  static Stream<Notice> of(Article article, Library library) {
    Locale language = Locale.forLanguageTag(article.language());
    return Stream.concat(library.network().notices().stream(), article.notices().stream())
        .distinct()
        .flatMap(id -> library.notice(id, language).stream());
  }
}
