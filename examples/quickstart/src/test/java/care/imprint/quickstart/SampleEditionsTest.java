package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.check.Checks;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.html.HtmlRenderer;
import care.imprint.library.Library;
import care.imprint.pdf.PdfRenderer;
import care.imprint.problem.Severity;
import care.imprint.render.Renderer;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample guides as every sample clinic publishes them. */
class SampleEditionsTest {
  private static final ClassLoader SAMPLES = SampleEditionsTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);

  static Stream<Arguments> editions() {
    return CLINICS.all().stream()
        .flatMap(
            clinic -> clinic.editions().stream().map(edition -> Arguments.of(clinic, edition)));
  }

  @Test
  void areOfSixClinicsAndFourGuidesInTwoLanguages() {
    assertThat(CLINICS.all()).hasSize(6);
    assertThat(LIBRARY.content().articles()).hasSize(8);
  }

  @Test
  void theGuidesPassEveryCheck() {
    assertThat(Checks.standard().run(LIBRARY, LocalDate.of(2026, 6, 1)))
        .noneMatch(problem -> problem.severity() != Severity.INFO);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("editions")
  void aPageHasEveryWordInOrder(Tenant clinic, EditionId id) throws IOException {
    Edition edition = clinic.edition(id.article(), id.locale());
    String page = new String(render(HtmlRenderer.create(), edition), StandardCharsets.UTF_8);

    assertThat(Words.of(shown(page))).containsSubsequence(Words.told(edition));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("editions")
  void aHandoutHasEveryWordInOrder(Tenant clinic, EditionId id) throws IOException {
    Edition edition = clinic.edition(id.article(), id.locale());
    try (PDDocument handout = Loader.loadPDF(render(PdfRenderer.builder().build(), edition))) {
      String text = new PDFTextStripper().getText(handout);

      assertThat(Words.of(text)).containsSubsequence(Words.told(edition));
    }
  }

  private static byte[] render(Renderer renderer, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(edition, out);
    return out.toByteArray();
  }

  /** What a page shows: its text without marks, navigation and the raised numbers of citations. */
  private static String shown(String page) {
    return page.replaceAll("(?s)<(head|nav|script|style|svg|sup)\\b.*?</\\1>", "")
        .replaceAll("</?(a|abbr|em|strong|span|time)\\b[^>]*>", "")
        .replaceAll("<[^>]*>", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
