package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * All layers under a clinic as one.
 *
 * @param document what they say, without what is not passed on; nothing if no layer says anything
 * @param data their costs, programmes and pictures
 * @param homes their folders, the farthest first
 * @param problems what is wrong with them, which every clinic that stands on them has too
 */
record Foundation(
    Optional<Document> document, LocalData data, List<ClinicFolder> homes, List<Problem> problems) {
  Foundation {
    homes = List.copyOf(homes);
    problems = List.copyOf(problems);
  }

  /** That of a clinic without layers. */
  static Foundation none() {
    return new Foundation(Optional.empty(), LocalData.none(), List.of(), List.of());
  }

  /** That of these layers, the farthest first. */
  static Foundation of(List<Layer> layers, Problems problems) {
    Optional<Document> document = Optional.empty();
    LocalData data = LocalData.none();
    for (Layer layer : layers) {
      data = data.under(layer.data());
      Optional<Document> under = document;
      document = layer.document().map(own -> over(under, own, problems)).or(() -> under);
    }
    return new Foundation(
        document.map(Overlay::passedOn),
        data,
        layers.stream().map(Layer::files).toList(),
        problems.sorted());
  }

  private static Document over(Optional<Document> under, Document own, Problems problems) {
    return under
        .map(below -> Overlay.lay(below, own, problems))
        .orElseGet(() -> Overlay.alone(own));
  }

  /** What a clinic says, over what its layers say; what it may not say is told. */
  Document under(Document clinic, Problems others) {
    return document.map(below -> Overlay.lay(below, clinic, others)).orElse(clinic);
  }
}
