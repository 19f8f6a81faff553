package care.imprint.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Gathers problems while something is read or checked.
 *
 * <p>Not thread-safe: one gatherer serves one run on one thread.
 */
public final class Problems {
  private final TreeSet<Problem> found = new TreeSet<>();

  /** A gatherer that holds nothing yet. */
  public Problems() {}

  /** Adds a problem of the code's own severity. */
  public void add(ProblemCode code, Location location, Object... arguments) {
    found.add(Problem.of(code, location, arguments));
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds problems. */
  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** What was found so far, sorted, each once. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }

  /**
   * Ends the run.
   *
   * @throws InvalidContentException if one of the problems is an error
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new InvalidContentException(sorted());
    }
  }
}
