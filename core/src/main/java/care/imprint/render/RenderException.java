package care.imprint.render;

import care.imprint.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** An edition that cannot be rendered, with every reason found. */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // problems are values; nobody sends this exception over a wire
  private final List<Problem> problems;

  /** An exception that holds these problems. */
  public RenderException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Why it cannot be rendered. */
  public List<Problem> problems() {
    return problems;
  }
}
