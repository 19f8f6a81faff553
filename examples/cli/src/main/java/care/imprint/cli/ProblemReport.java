package care.imprint.cli;

import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import java.io.PrintWriter;
import java.util.List;

/** Prints problems: where, how bad, what, and what to do. */
record ProblemReport(PrintWriter out, Words words) {
  /** Prints the problems that are at least as bad as a severity, then how many there are. */
  void print(List<Problem> problems, Severity least) {
    List<Problem> shown =
        problems.stream().filter(problem -> problem.severity().compareTo(least) <= 0).toList();
    shown.forEach(this::print);
    if (!shown.isEmpty()) {
      out.println();
    }
  }

  private void print(Problem problem) {
    String place = problem.location().toString();
    out.println(
        "%s%s %s: %s"
            .formatted(
                place.isEmpty() ? "" : place + ": ",
                words.text("severity." + problem.severity().name()),
                problem.code().code(),
                problem.message(words.locale())));
    out.println("  " + problem.hint(words.locale()));
  }

  /** Says which clinics are left out because of what was printed. */
  void printLeftOut(List<String> clinics) {
    if (!clinics.isEmpty()) {
      out.println(words.text("left-out", clinics.size(), String.join(", ", clinics)));
    }
  }

  /** How many problems there are, in words. */
  String count(List<Problem> problems) {
    return count(words, problems);
  }

  /** The same without a place to print to. */
  static String count(Words words, List<Problem> problems) {
    return words.text(
        "problems.count",
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.INFO));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
