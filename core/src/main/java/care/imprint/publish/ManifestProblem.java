package care.imprint.publish;

import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import java.util.Locale;

/**
 * A problem as a manifest tells it, in English.
 *
 * @param severity how bad it is: error, warning or info
 * @param code its stable code
 * @param file the file it stands in; empty if it is of no file
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column, counted from 1; 0 if unknown
 * @param message what is wrong
 * @param hint what to do about it
 */
public record ManifestProblem(
    String severity, String code, String file, int line, int column, String message, String hint) {
  static ManifestProblem of(Problem problem) {
    return new ManifestProblem(
        word(problem.severity()),
        problem.code().code(),
        problem.location().file(),
        problem.location().line(),
        problem.location().column(),
        problem.message(Locale.ENGLISH),
        problem.hint(Locale.ENGLISH));
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
