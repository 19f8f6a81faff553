package care.imprint.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the JAR. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "imprint "
          + Optional.ofNullable(Imprint.class.getPackage().getImplementationVersion()).orElse("dev")
    };
  }
}
