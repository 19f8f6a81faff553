package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads what holds for a clinic. Not thread-safe; used once. */
final class ConfigurationReader {
  /** The file that makes a folder a clinic. */
  static final String FILE = "tenant.yaml";

  private final ClinicFolder files;
  private final Layers layers;
  private final Reading reading;

  ConfigurationReader(ClinicFolder files, Layers layers, Reading reading) {
    this.files = files;
    this.layers = layers;
    this.reading = reading;
  }

  /** The configuration, or nothing if {@code tenant.yaml} is missing or cannot be parsed. */
  Optional<Configuration> read() {
    return files
        .require(FILE, Location.of(files.path(FILE)))
        .flatMap(content -> reading.data(files.path(FILE), content))
        .map(this::over);
  }

  private Configuration over(Document clinic) {
    List<ClinicFolder> homes = new ArrayList<>();
    Optional<Document> document = Optional.empty();
    LocalData data = LocalData.none();
    for (Layer layer : layers.under(clinic, reading.problems())) {
      homes.add(layer.files().tellingTo(reading.problems()));
      data = data.under(layer.data());
      Optional<Document> own = layer.document();
      document =
          document.isPresent() && own.isPresent()
              ? Optional.of(Overlay.lay(document.get(), own.get()))
              : own;
    }
    Document whole =
        document
            .map(under -> Overlay.lay(without("id", without("extends", under)), clinic))
            .orElse(clinic);
    LocalData local = new LocalDataReader(files, reading).read();
    return new Configuration(files, whole, data.under(local), homes);
  }

  /** A document without a key that is not passed on. */
  private static Document without(String key, Document document) {
    if (!(document.tree() instanceof ObjectNode tree) || !tree.has(key)) {
      return document;
    }
    ObjectNode rest = tree.deepCopy();
    rest.remove(key);
    return new Document(document.file(), rest, document.values(), document.keys());
  }
}
