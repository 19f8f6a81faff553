package care.imprint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which commands are run. */
abstract class CommandFolder {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  int run(String... arguments) {
    return Imprint.run(surroundings(), Map.of(), arguments);
  }

  Surroundings surroundings() {
    return new Surroundings(new PrintWriter(out, true), new PrintWriter(err, true), false, CLOCK);
  }

  String out(String name) {
    return folder.resolve(name).toString();
  }

  /** A copy of a folder of samples that a test may break. */
  Path copy(String name) {
    return SampleFolders.copy(name, folder.resolve("my-" + name));
  }
}
