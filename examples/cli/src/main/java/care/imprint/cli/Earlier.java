package care.imprint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the content is compared with. */
final class Earlier {
  @Option(names = "--against", paramLabel = "DIR|JAR")
  private @Nullable Path guides;

  @Option(names = "--against-clinics", paramLabel = "DIR")
  private @Nullable Path clinics;

  Optional<Path> guides() {
    return Optional.ofNullable(guides);
  }

  Optional<Path> clinics() {
    return Optional.ofNullable(clinics);
  }

  boolean isGiven() {
    return guides != null || clinics != null;
  }

  /** The content as it was: what is not given is as it is. */
  Intake read(ContentOptions now, Surroundings surroundings) {
    return Intake.read(
        new Folders(guides().or(now::guides), clinics().or(now::clinics)),
        now.asOf(surroundings),
        now.selection());
  }
}
