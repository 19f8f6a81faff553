package care.imprint.check;

import care.imprint.check.internal.StandardChecks;
import care.imprint.library.EditorialPolicy;
import care.imprint.library.Library;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checks a library goes through before it is published. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Problem> found = Checks.standard().run(library, LocalDate.of(2026, 5, 6));
 * }</pre>
 *
 * <p>The severity of a problem is that of its code unless the network's {@link EditorialPolicy}
 * sets a worse one; a milder one there changes nothing.
 */
public final class Checks {
  private final List<Check> checks;

  private Checks(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** All checks that come with the project. */
  public static Checks standard() {
    return new Checks(StandardChecks.all());
  }

  /** These checks and one more. */
  public Checks and(Check check) {
    return new Checks(Stream.concat(checks.stream(), Stream.of(check)).toList());
  }

  /**
   * Runs every check.
   *
   * @param library what is checked
   * @param asOf the day that counts as today: prices that end before it have expired
   * @return what was found, sorted, each once
   */
  public List<Problem> run(Library library, LocalDate asOf) {
    Problems problems = new Problems();
    EditorialPolicy policy = library.network().policy();
    for (Check check : checks) {
      check.run(library, asOf).forEach(problem -> problems.add(raised(problem, policy)));
    }
    return problems.sorted();
  }

  private static Problem raised(Problem problem, EditorialPolicy policy) {
    Severity asked = policy.severities().getOrDefault(problem.code().code(), problem.severity());
    return asked.compareTo(problem.severity()) < 0 ? problem.withSeverity(asked) : problem;
  }
}
