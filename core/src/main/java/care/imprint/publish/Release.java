package care.imprint.publish;

import care.imprint.edition.EditionId;
import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What one publish run wrote.
 *
 * @param folder where it stands
 * @param replaced whether the folder now holds this release; false if nothing had changed, or if no
 *     edition at all could be published and the old release was left standing
 * @param manifest what it holds
 * @param rendered how many files were rendered
 * @param kept how many files were taken over from the last release
 * @param removed how many files of the last release are not in this one
 * @param leftOut the editions that could not be published, in order
 * @param problems everything that is wrong, sorted
 */
public record Release(
    Path folder,
    boolean replaced,
    Manifest manifest,
    int rendered,
    int kept,
    int removed,
    List<EditionId> leftOut,
    List<Problem> problems) {
  /** Copies the lists. */
  public Release {
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong that must be put right. */
  public boolean clean() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
