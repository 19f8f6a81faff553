package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.Inks;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfRenderer;
import care.imprint.pdf.Press;
import care.imprint.pdf.PressMark;
import care.imprint.pdf.StructureText;
import care.imprint.tenant.Tenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handouts of the reference guide as golden files: what a screen reader is told, and how each
 * variant falls on its pages. {@code -Dimprint.goldens=write} writes them anew.
 */
class HandoutGoldenTest {
  private static final ClassLoader SAMPLES = HandoutGoldenTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);
  private static final Press MARKED =
      Press.NONE.bleed(Press.millimetres(3)).marks(PressMark.CROP, PressMark.FOLD);

  /** Changes with every word; tests of fingerprints tell of it. */
  private static final String FINGERPRINT = "(?<=Version )[0-9a-f]{12}";

  private static final Map<String, PdfRenderer.Builder> VARIANTS =
      Map.of(
          "letter", PdfRenderer.builder(),
          "a4", PdfRenderer.builder().page(PageSetup.A4),
          "a5-links", PdfRenderer.builder().page(PageSetup.A5).linkNotes(true),
          "letter-large", PdfRenderer.builder().largePrint(true),
          "a4-large", PdfRenderer.builder().page(PageSetup.A4).largePrint(true),
          "takeaways", PdfRenderer.builder().part(HandoutPart.TAKEAWAYS),
          "faq", PdfRenderer.builder().part(HandoutPart.QUESTIONS),
          "cmyk", PdfRenderer.builder().press(MARKED.inks(Inks.CMYK)),
          "booklet", PdfRenderer.builder().page(PageSetup.HALF_LETTER).press(MARKED.booklet(true)));

  static Stream<Arguments> editions() {
    return Stream.of(
        Arguments.of("port-credit", Locale.CANADA), Arguments.of("erable", Locale.CANADA_FRENCH));
  }

  static Stream<Arguments> variants() {
    return VARIANTS.keySet().stream()
        .sorted()
        .flatMap(variant -> editions().map(it -> Arguments.of(variant, it.get()[0], it.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aScreenReaderIsToldWhatTheGoldenSays(String clinic, Locale locale) throws IOException {
    byte[] handout = render(PdfRenderer.create(), clinic, locale);
    matches("structure-" + clinic, StructureText.lines(handout));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void pagesFallAsTheGoldenSays(String variant, String clinic, Locale locale) throws IOException {
    PdfRenderer renderer = VARIANTS.getOrDefault(variant, PdfRenderer.builder()).build();
    List<String> pages = new ArrayList<>();
    try (PDDocument handout = Loader.loadPDF(render(renderer, clinic, locale))) {
      for (int page = 1; page <= handout.getNumberOfPages(); page++) {
        pages.addAll(page(handout, page));
      }
    }
    matches("pages-" + variant + "-" + clinic, pages);
  }

  /** The boxes of a page, how many lines it has, and the two at its beginning and its end. */
  private static List<String> page(PDDocument handout, int number) throws IOException {
    PDPage page = handout.getPage(number - 1);
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    List<String> lines = stripper.getText(handout).lines().filter(it -> !it.isBlank()).toList();
    List<String> told = new ArrayList<>();
    told.add(
        "page %s: media %s trim %s bleed %s, %s lines"
            .formatted(
                number,
                size(page.getMediaBox()),
                size(page.getTrimBox()),
                size(page.getBleedBox()),
                lines.size()));
    List<String> ends = new ArrayList<>(lines.subList(0, Math.min(lines.size(), 6)));
    ends.addAll(lines.subList(Math.max(ends.size(), lines.size() - 3), lines.size()));
    ends.forEach(line -> told.add("  " + line));
    return told;
  }

  private static String size(PDRectangle box) {
    return String.format(Locale.ROOT, "%.1f×%.1f", box.getWidth(), box.getHeight());
  }

  private static byte[] render(PdfRenderer renderer, String clinic, Locale locale)
      throws IOException {
    Edition edition = CLINICS.get(clinic).edition("group-ketamine-therapy", locale);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(edition, out);
    return out.toByteArray();
  }

  private static void matches(String name, List<String> told) throws IOException {
    String text = (String.join("\n", told) + "\n").replaceAll(FINGERPRINT, "…");
    if (System.getProperty("imprint.goldens", "").equals("write")) {
      Path folder = Path.of("src/test/resources/care/imprint/quickstart/goldens");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".txt"), text);
      return;
    }
    assertThat(text).isEqualTo(golden(name));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = HandoutGoldenTest.class.getResourceAsStream("goldens/" + name + ".txt")) {
      Objects.requireNonNull(in, "no golden of " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
