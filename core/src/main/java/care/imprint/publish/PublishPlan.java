package care.imprint.publish;

import care.imprint.edition.EditionId;
import care.imprint.problem.Problem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What shall be published.
 *
 * @param jobs the editions; published in the order of their ids whatever order they come in
 * @param problems what is already known to be wrong; goes into the manifest with what is found
 */
public record PublishPlan(List<EditionJob> jobs, List<Problem> problems) {
  /**
   * Sorts the jobs.
   *
   * @throws IllegalArgumentException if two jobs make the same edition
   */
  public PublishPlan {
    jobs =
        jobs.stream()
            .sorted(Comparator.comparing((EditionJob job) -> job.id().toString()))
            .toList();
    problems = problems.stream().sorted().distinct().toList();
    Set<EditionId> seen = new HashSet<>();
    for (EditionJob job : jobs) {
      if (!seen.add(job.id())) {
        throw new IllegalArgumentException("Two jobs make " + job.id());
      }
    }
  }

  /** A plan with nothing known to be wrong. */
  public static PublishPlan of(List<EditionJob> jobs) {
    return new PublishPlan(jobs, List.of());
  }
}
