package care.imprint.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot be used, with every problem that was found in it. */
public final class InvalidContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // problems are values; nobody sends this exception over a wire
  private final List<Problem> problems;

  /** An exception that holds these problems. */
  public InvalidContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem found, sorted, warnings too. */
  public List<Problem> problems() {
    return problems;
  }
}
