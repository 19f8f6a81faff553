package care.imprint.publish;

import care.imprint.problem.Problem;
import java.io.IOException;

/** A folder that no release can be written to, with the reason. Nothing in it was touched. */
public final class OutFolderException extends IOException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a problem is a value; nobody sends this exception over a wire
  private final Problem problem;

  /** An exception for this reason. */
  public OutFolderException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Why the folder cannot be used. */
  public Problem problem() {
    return problem;
  }
}
