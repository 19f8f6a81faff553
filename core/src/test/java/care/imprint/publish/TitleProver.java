package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.ProofProblem;
import care.imprint.render.Prover;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Misses the notice in a file that says “lost”. */
record TitleProver(String version) implements Prover {
  @Override
  public List<Problem> prove(Edition edition, Binary file) {
    String text = new String(file.toByteArray(), StandardCharsets.UTF_8);
    return text.contains("lost")
        ? List.of(
            Problem.of(
                ProofProblem.NOTICE_LOST, new Location("", 3, 1, "/notices/0"), "safety", "Safety"))
        : List.of();
  }
}
