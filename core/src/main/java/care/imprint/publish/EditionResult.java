package care.imprint.publish;

import care.imprint.edition.EditionId;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one job: an entry for the manifest, or the problems that kept it out. */
record EditionResult(
    EditionId id, Optional<ManifestEdition> entry, int rendered, int kept, List<Problem> problems) {
  static EditionResult leftOut(EditionId id, List<Problem> reasons) {
    List<Problem> problems = new ArrayList<>(reasons);
    problems.add(
        Problem.of(
            PublishProblem.EDITION_LEFT_OUT,
            Location.NOWHERE,
            id.article(),
            id.clinic(),
            id.locale().toLanguageTag()));
    return new EditionResult(id, Optional.empty(), 0, 0, problems);
  }

  PublishListener.Outcome outcome() {
    if (entry.isEmpty()) {
      return PublishListener.Outcome.LEFT_OUT;
    }
    return rendered > 0 ? PublishListener.Outcome.RENDERED : PublishListener.Outcome.KEPT;
  }
}
