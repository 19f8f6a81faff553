package care.imprint.cli;

import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import care.imprint.value.Slug;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps editions with errors from being published. An error in the file of one guide concerns that
 * guide; an error in what guides share concerns all of them; an error at a clinic already left that
 * clinic out.
 *
 * @param problems what was found
 */
record Gate(List<Problem> problems) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:^|.*/)articles/(?<id>[a-z0-9-]+)(?:\\.[A-Za-z-]+)?\\.md$");
  private static final Pattern CLINIC = Pattern.compile("(?:^|.*/)(tenant\\.yaml|local/.*)$");

  /** The errors that concern an article. */
  List<Problem> errors(Slug article) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> concerns(problem.location().file(), article))
        .toList();
  }

  private static boolean concerns(String file, Slug article) {
    var guide = ARTICLE.matcher(file);
    if (guide.matches()) {
      return guide.group("id").equals(article.value());
    }
    return !CLINIC.matcher(file).matches();
  }
}
