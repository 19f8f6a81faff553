package care.imprint.cli;

import care.imprint.html.InlineStyle;
import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import care.imprint.publish.ManifestEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is wrong with a clinic's site, as a page: where, how bad, what, and what to do; and which
 * guides can be looked at all the same.
 */
record ProblemPage(Words words, Draft draft) {
  /** Its style, which stands in the page. */
  static final InlineStyle STYLE = InlineStyle.of(css());

  String html() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(words.locale().getLanguage()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta name=\"robots\" content=\"noindex\">\n");
    element(page, "title", words.text("preview.title", draft.clinic()));
    page.append(STYLE.element()).append("\n</head>\n<body>\n<main>\n");
    element(page, "h1", words.text("preview.title", draft.clinic()));
    element(page, "p", ProblemReport.count(words, draft.problems()));
    if (!draft.problems().isEmpty()) {
      page.append("<ol>\n");
      draft.problems().forEach(problem -> problem(page, problem));
      page.append("</ol>\n");
    }
    element(page, "p", words.text("preview.reload"));
    guides(page);
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void problem(StringBuilder page, Problem problem) {
    Severity severity = problem.severity();
    page.append("<li class=\"").append(severity == Severity.ERROR ? "error" : "other");
    page.append("\">\n<p><strong>");
    page.append(escaped(words.text("severity." + severity.name()))).append("</strong> ");
    page.append(escaped(problem.message(words.locale()))).append("</p>\n");
    element(page, "p", problem.hint(words.locale()));
    String place = problem.location().toString();
    String origin = place.isEmpty() ? problem.code().code() : place + " · " + problem.code().code();
    page.append("<p><code>").append(escaped(origin)).append("</code></p>\n</li>\n");
  }

  private void guides(StringBuilder page) {
    if (draft.guides().isEmpty()) {
      return;
    }
    element(page, "h2", words.text("preview.sound"));
    page.append("<ul>\n");
    draft.guides().forEach(guide -> guide(page, guide));
    page.append("</ul>\n");
  }

  private void guide(StringBuilder page, ManifestEdition guide) {
    String address = draft.root() + guide.locale() + "/" + guide.article() + ".html";
    page.append("<li><a lang=\"").append(escaped(guide.locale())).append("\" href=\"");
    page.append(escaped(address)).append("\">").append(escaped(guide.title()));
    page.append("</a></li>\n");
  }

  private static void element(StringBuilder page, String tag, String text) {
    page.append('<').append(tag).append('>').append(escaped(text));
    page.append("</").append(tag).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String css() {
    try (InputStream css = ProblemPage.class.getResourceAsStream("problems.css")) {
      return new String(
          Objects.requireNonNull(css, "problems.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
