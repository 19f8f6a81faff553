package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A clinic's own typeface")
class OwnTypefaceTest {
  private static final String OWN =
      ClinicFiles.TENANT.replace(
              "typefaces: { headings: source-serif-4, body: source-sans-3 }",
              "typefaces: { headings: harbour, body: source-sans-3 }")
          + """
            fonts:
              harbour: { family: Harbour, regular: fonts/r.ttf, bold: fonts/b.ttf }
          """;

  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void clinic() throws IOException {
    files = new ClinicFiles(folder.resolve("clinics"));
    Typeface lato = BundledTypefaces.of(id("lato"));
    write("port-credit/fonts/r.ttf", lato.regular().ttf());
    write("port-credit/fonts/b.ttf", lato.bold().ttf());
  }

  private void write(String name, Binary content) throws IOException {
    Path file = files.root().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content.toByteArray());
  }

  private Tenants read(Problems problems) {
    return Tenants.readAll(
        files.root(), Guides.with(takeaways("points", "Point.")).library(), problems);
  }

  private List<String> problems(String tenant) {
    files.clinic("port-credit", tenant);
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void isCarriedByItsEditions() {
    files.clinic("port-credit", OWN);

    Typeface own =
        read(new Problems()).get("port-credit").edition("group", Locale.CANADA).brand().headings();

    Typeface lato = BundledTypefaces.of(id("lato"));
    assertThat(own.id()).isEqualTo(id("harbour"));
    assertThat(own.family()).isEqualTo("Harbour");
    assertThat(own.regular().ttf()).isEqualTo(lato.regular().ttf());
    assertThat(own.bold().ttf()).isEqualTo(lato.bold().ttf());
    assertThat(own.italic()).isEqualTo(own.regular());
    assertThat(own.boldItalic()).isEqualTo(own.bold());
    assertThat(own.regular().woff2()).isEmpty();
  }

  @Test
  void isNamedWhereItIsNotThere() {
    assertThat(problems(OWN.replace("headings: harbour", "headings: harbor")))
        .contains(
            "port-credit/tenant.yaml:23:26: error unknown-value: “harbor” is not one of the words"
                + " known here");
    assertThat(problems(OWN.replace("fonts/r.ttf", "fonts/x.ttf")))
        .containsExactly(
            "port-credit/tenant.yaml:28:42: error missing-file: The file"
                + " port-credit/fonts/x.ttf is missing");
  }

  @Test
  void isRefusedWithItsFileWhereItMayNotBeEmbedded() throws IOException {
    byte[] font = BundledTypefaces.of(id("lato")).bold().ttf().toByteArray();
    java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(font);
    for (int i = 0; i < file.getShort(4); i++) {
      if (file.getInt(12 + 16 * i) == 0x4F532F32) {
        file.putShort(file.getInt(12 + 16 * i + 8) + 8, (short) 2);
      }
    }
    write("port-credit/fonts/b.ttf", Binary.of(font));

    assertThat(problems(OWN))
        .containsExactly(
            "port-credit/fonts/b.ttf: error font-embedding-forbidden: The font does not permit to"
                + " be embedded in part (its field fsType is 0x0002).");
  }

  @Test
  void comesFromTheClinicsFolderAlone() throws IOException {
    write("erable/fonts/r.ttf", BundledTypefaces.of(id("inter")).regular().ttf());

    assertThat(problems(OWN.replace("fonts/r.ttf", "../erable/fonts/r.ttf")))
        .anyMatch(line -> line.contains("tenant-outside"));
  }
}
