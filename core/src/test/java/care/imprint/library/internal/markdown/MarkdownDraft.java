package care.imprint.library.internal.markdown;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.library.Limits;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Markdown on its way into an article, and all that is told of it. Used by one test. */
final class MarkdownDraft {
  static final String HEAD =
      """
      ---
      kind: spoke
      topic: sleep
      title: Sleeping well
      updated: 2026-05-06
      abbreviations: { REM: rapid eye movement }
      ---
      """;

  private final Problems problems = new Problems();

  List<Block> lead(String text) {
    return read(HEAD + text + "\n\n## End\n\nEnd.\n").map(Article::lead).orElseThrow();
  }

  List<Block> body(String text) {
    return read(HEAD + text).map(Article::body).orElse(List.of());
  }

  Optional<Article> read(String text) {
    return new MarkdownReader(Limits.standard()).article(file(text), problems).map(Placed::value);
  }

  void readNotice(String text) {
    new MarkdownReader(Limits.standard()).notice(file(text), problems);
  }

  private static MarkdownFile file(String text) {
    return new MarkdownFile(
        "a.md", text, Slug.of("a"), "en", Map.of("KAT", "ketamine-assisted therapy"));
  }

  List<Problem> problems() {
    return problems.sorted();
  }

  /** The problems so far, in English. */
  List<String> found() {
    return problems().stream().map(Problem::toString).toList();
  }

  List<String> hints() {
    return problems().stream().map(problem -> problem.hint(Locale.ENGLISH)).toList();
  }
}
