package care.imprint.cli;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders that were read. Those who read name files below them; people open files by the whole
 * path.
 *
 * @param guides the guides; the samples if it is not given
 * @param clinics the clinics, likewise
 */
record Folders(Optional<Path> guides, Optional<Path> clinics) {
  /** The sample guides on the class path. */
  static final String GUIDES = "guides";

  /** The sample clinics on the class path. */
  static final String CLINICS = "clinics";

  private static final String LAYERS = "layers";

  /** Problems of files below the folder of guides. */
  List<Problem> ofGuides(List<Problem> problems) {
    return below(guides, GUIDES, problems);
  }

  /** Problems of files below the folder of clinics. */
  List<Problem> ofClinics(List<Problem> problems) {
    return below(clinics, CLINICS, problems);
  }

  /** Problems of an edition, whose files are the clinic's, its layers' or the guides'. */
  List<Problem> ofEdition(Slug clinic, List<Problem> problems) {
    return problems.stream()
        .flatMap(
            problem -> {
              String file = problem.location().file();
              boolean own = file.startsWith(clinic + "/") || file.startsWith(LAYERS + "/");
              List<Problem> one = List.of(problem);
              return (own ? ofClinics(one) : ofGuides(one)).stream();
            })
        .toList();
  }

  private static List<Problem> below(Optional<Path> folder, String sample, List<Problem> problems) {
    String prefix = folder.map(Path::toString).orElse(sample);
    return problems.stream().map(problem -> below(prefix, problem)).toList();
  }

  private static Problem below(String prefix, Problem problem) {
    Location place = problem.location();
    if (place.file().isEmpty() || place.file().startsWith(prefix)) {
      return problem;
    }
    Location below =
        new Location(prefix + "/" + place.file(), place.line(), place.column(), place.pointer());
    return new Problem(problem.severity(), problem.code(), below, problem.arguments());
  }
}
