package care.imprint.check;

import care.imprint.library.Library;
import care.imprint.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that editors want to be told about a library.
 *
 * <p>Implementations keep no state between runs and are thread-safe. What they find depends on the
 * library and the day alone.
 */
@FunctionalInterface
public interface Check {
  /**
   * What is wrong, in any order, at the default severity of each code.
   *
   * @param library the library, which stays as it is
   * @param asOf the day that counts as today
   */
  List<Problem> run(Library library, LocalDate asOf);
}
