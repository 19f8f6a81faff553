package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.Prover;
import care.imprint.render.Renderer;
import java.util.List;
import java.util.Optional;

/** Has the files of a renderer proved, where it can be done. Thread-safe. */
record Proof(Optional<Prover> prover) {
  static Proof of(Renderer renderer) {
    return new Proof(renderer.prover());
  }

  Optional<String> version() {
    return prover.map(Prover::version);
  }

  /** What is wrong with a file that was rendered; what was taken over has been proved already. */
  List<Problem> problems(Edition edition, RenderedFile file) {
    if (!file.fresh() || prover.isEmpty()) {
      return List.of();
    }
    return prover.get().prove(edition, file.content()).stream()
        .map(problem -> in(file.entry().path(), problem))
        .toList();
  }

  private static Problem in(String path, Problem problem) {
    Location place = problem.location();
    return new Problem(
        problem.severity(),
        problem.code(),
        new Location(path, place.line(), place.column(), place.pointer()),
        problem.arguments());
  }
}
