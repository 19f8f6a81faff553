package care.imprint.check.internal;

import care.imprint.check.Check;
import care.imprint.library.Library;
import care.imprint.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** A check that looks at the library as a whole. */
interface LibraryCheck extends Check {
  /** Adds what is wrong. */
  void check(Findings findings);

  @Override
  default List<Problem> run(Library library, LocalDate asOf) {
    Findings findings = new Findings(library, asOf);
    check(findings);
    return findings.problems();
  }
}
