package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What several clinics share: a network's or a region's.
 *
 * @param files its folder
 * @param document what its {@code layer.yaml} says; nothing if that cannot be read
 * @param data its costs, programmes and pictures
 * @param problems what is wrong with it, which every clinic that extends it has too
 */
record Layer(
    ClinicFolder files, Optional<Document> document, LocalData data, List<Problem> problems) {
  Layer {
    problems = List.copyOf(problems);
  }
}
