package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.LibrarySchema;
import care.imprint.tenant.TenantSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command schema")
class SchemaCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return Imprint.run(new Surroundings(writer, writer, false, CLOCK), Map.of(), arguments);
  }

  @Test
  void writesEverySchemaAsItIsInTheJars() throws IOException {
    Path out = folder.resolve("a/b");

    assertThat(run("schema", "--out", out.toString())).isZero();

    for (LibrarySchema schema : LibrarySchema.all()) {
      assertThat(out.resolve(schema.file())).hasContent(schema.text());
    }
    for (TenantSchema schema : TenantSchema.all()) {
      assertThat(out.resolve(schema.file())).hasContent(schema.text());
    }
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(LibrarySchema.all().size() + TenantSchema.all().size());
    }
  }

  @Test
  void saysWhatEachIsForAndHowAnEditorFindsIt() {
    run("schema", "--out", folder.toString());

    assertThat(said.toString())
        .contains(folder.resolve("costs.schema.json") + " for costs/*.yaml")
        .contains(folder.resolve("sign-offs.schema.json") + " for sign-offs.yaml")
        .contains("# yaml-language-server: $schema=" + folder.resolve("tenant.schema.json"));
  }

  @Test
  void writesThemAnewWhereOldOnesAre() throws IOException {
    Files.writeString(folder.resolve("tenant.schema.json"), "{}");

    assertThat(run("schema", "--out", folder.toString())).isZero();

    assertThat(folder.resolve("tenant.schema.json")).hasContent(TenantSchema.TENANT.text());
  }

  @Test
  void endsWithThreeWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(run("schema", "--out", file.toString())).isEqualTo(3);
  }

  @Test
  void speaksFrench() {
    assertThat(run("schema", "--help", "--lang=fr")).isZero();
    assertThat(run("schema", "--out", folder.toString(), "--lang=fr")).isZero();

    assertThat(said.toString())
        .contains("Écrit les schémas JSON", "Dossier de sortie. Par défaut : imprint-schemas.")
        .contains("sign-offs.schema.json pour sign-offs.yaml");
  }
}
