package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.library.Library;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfRenderer;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Poppler’s {@code pdftotext}, which {@code -Dimprint.pdftotext} names, reads every sample handout
 * in the order that its edition tells.
 */
@EnabledIfSystemProperty(named = "imprint.pdftotext", matches = ".+")
class PdftotextTest {
  private static final ClassLoader SAMPLES = PdftotextTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);
  private static final List<PdfRenderer> RENDERERS =
      List.of(
          PdfRenderer.create(), PdfRenderer.builder().page(PageSetup.A4).largePrint(true).build());

  @TempDir Path folder;

  static Stream<Arguments> editions() {
    return CLINICS.all().stream()
        .flatMap(clinic -> clinic.editions().stream().map(id -> Arguments.of(clinic, id)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("editions")
  void everyWordComesInOrder(Tenant clinic, EditionId id) throws Exception {
    Edition edition = clinic.edition(id.article(), id.locale());
    for (PdfRenderer renderer : RENDERERS) {
      assertThat(Words.of(read(renderer, edition))).containsSubsequence(Words.told(edition));
    }
  }

  /** What the program reads, in the order of the file. */
  private String read(PdfRenderer renderer, Edition edition)
      throws IOException, InterruptedException {
    Path handout = folder.resolve("handout.pdf");
    Path text = folder.resolve("handout.txt");
    try (OutputStream out = Files.newOutputStream(handout)) {
      renderer.render(edition, out);
    }
    Process process =
        new ProcessBuilder(
                System.getProperty("imprint.pdftotext"),
                "-raw",
                "-enc",
                "UTF-8",
                handout.toString(),
                text.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(text, StandardCharsets.UTF_8);
  }
}
