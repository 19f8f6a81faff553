package care.imprint.library.internal.reading;

import care.imprint.library.Limits;
import care.imprint.library.internal.data.DataReader;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.sources.CslReader;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.source.Source;
import java.util.List;
import java.util.Optional;

/** Reads CSL-JSON that stands alone, outside of a library. */
public final class CslFiles {
  private CslFiles() {}

  /** The sources with which nothing is wrong. */
  public static List<Source> read(String json, String file, Problems problems) {
    return new DataReader(Limits.standard())
            .json(json, Location.of(file, 1, 1), problems)
            .map(document -> CslReader.read(document, problems))
            .orElse(List.of())
            .stream()
            .flatMap(source -> checked(source, problems).stream())
            .toList();
  }

  private static Optional<Source> checked(Placed<Source> source, Problems problems) {
    Problems own = new Problems();
    Constraints.check(source.value(), pointer -> source.near(pointer, Location.NOWHERE), own);
    problems.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : Optional.of(source.value());
  }
}
