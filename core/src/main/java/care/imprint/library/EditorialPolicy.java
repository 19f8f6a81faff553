package care.imprint.library;

import care.imprint.problem.Severity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a network asks of its articles.
 *
 * @param reviewPeriod the longest time between two reviews
 * @param readingGrade the school grade at which articles shall be readable
 * @param severities the severity of checks that the network sets itself, by problem code; a check
 *     can be raised, never lowered
 * @param signOff whether every clinic has to approve what it publishes
 */
public record EditorialPolicy(
    Period reviewPeriod,
    @Min(1) @Max(18) int readingGrade,
    SortedMap<String, Severity> severities,
    boolean signOff) {
  /** Copies the severities. */
  public EditorialPolicy {
    severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
  }

  /** A policy that asks for no approvals. */
  public EditorialPolicy(
      Period reviewPeriod, int readingGrade, SortedMap<String, Severity> severities) {
    this(reviewPeriod, readingGrade, severities, false);
  }

  /** A review each year, readable at grade 9. */
  public static EditorialPolicy usual() {
    return new EditorialPolicy(Period.ofYears(1), 9, new TreeMap<>());
  }
}
