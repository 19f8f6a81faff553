package care.imprint.publish;

import care.imprint.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What became of one collection: an entry for the manifest, or the problems that kept it out. */
record CollectionResult(
    Optional<ManifestCollection> entry, int rendered, int kept, List<Problem> problems) {
  static CollectionResult of(RenderedCollection collection) {
    int files = collection.entry().files().size();
    return new CollectionResult(
        Optional.of(collection.entry()),
        collection.fresh() ? files : 0,
        collection.fresh() ? 0 : files,
        List.of());
  }

  static CollectionResult leftOut(List<Problem> problems) {
    return new CollectionResult(Optional.empty(), 0, 0, problems);
  }
}
