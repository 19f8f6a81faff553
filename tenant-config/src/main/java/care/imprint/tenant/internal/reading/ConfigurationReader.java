package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import java.util.Optional;

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
    Foundation foundation = layers.under(clinic, reading.problems());
    LocalData local = new LocalDataReader(files, reading).read();
    return new Configuration(
        files,
        foundation.under(clinic, reading.problems()),
        foundation.data().under(local),
        foundation.homes().stream().map(home -> home.tellingTo(reading.problems())).toList());
  }
}
