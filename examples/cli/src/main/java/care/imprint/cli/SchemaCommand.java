package care.imprint.cli;

import care.imprint.library.LibrarySchema;
import care.imprint.tenant.TenantSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas of all files, for editors that check and complete them. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "schema.out")
  private Path out = Path.of("imprint-schemas");

  SchemaCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    for (LibrarySchema schema : LibrarySchema.all()) {
      write(schema.file(), schema.describes(), schema.open());
    }
    for (TenantSchema schema : TenantSchema.all()) {
      write(schema.file(), schema.describes(), schema.open());
    }
    Path example = out.resolve(TenantSchema.TENANT.file());
    surroundings.out().println(words.text("schema.next", example));
    return ExitCode.DONE.code();
  }

  private void write(String name, String describes, InputStream schema) throws IOException {
    try (schema) {
      Files.copy(schema, out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    surroundings.out().println(words.text("schema.done", out.resolve(name), describes));
  }
}
