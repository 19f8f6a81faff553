package care.imprint.cli;

import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import care.imprint.value.Slug;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps editions with errors from being published. An error in the file of one guide concerns that
 * guide; an error in what guides share concerns all of them; an error at a clinic or in a layer
 * already left out the clinics it concerns, whatever file of theirs it is in.
 *
 * @param problems what is wrong with what clinics share
 */
record Gate(List<Problem> problems) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:^|.*/)articles/(?<id>[a-z0-9-]+)(?:\\.[A-Za-z-]+)?\\.md$");

  /** The errors that concern an article. */
  List<Problem> errors(Slug article) {
    return errors(file -> !ARTICLE.matcher(file).matches() || isOf(article, file));
  }

  /** The errors in the files of an article itself. */
  List<Problem> errorsIn(Slug article) {
    return errors(file -> isOf(article, file));
  }

  private List<Problem> errors(Predicate<String> files) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> files.test(problem.location().file()))
        .toList();
  }

  private static boolean isOf(Slug article, String file) {
    Matcher guide = ARTICLE.matcher(file);
    return guide.matches() && guide.group("id").equals(article.value());
  }
}
