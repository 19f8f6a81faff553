package care.imprint.tenant.internal.reading;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read of a folder's files: each is read once, however many clinics extend the layer it
 * lies in. What is wrong with a file is told each of them. Not thread-safe.
 *
 * @param <T> what a file holds; never changed
 */
final class Once<T> {
  private final Map<Asked, Found<T>> known = new HashMap<>();

  private record Asked(String file, Location place) {}

  private record Found<T>(Optional<T> content, List<Problem> problems) {}

  /**
   * What a file holds.
   *
   * @param file the file
   * @param place where it is asked for
   * @param problems where its problems go
   * @param reader reads it, and tells its problems where it is told to
   */
  Optional<T> of(
      String file, Location place, Problems problems, Function<Problems, Optional<T>> reader) {
    Asked asked = new Asked(file, place);
    Found<T> found = known.get(asked);
    if (found == null) {
      Problems own = new Problems();
      Optional<T> content = reader.apply(own);
      found = new Found<>(content, own.sorted());
      known.put(asked, found);
    }
    problems.addAll(found.problems());
    return found.content();
  }
}
