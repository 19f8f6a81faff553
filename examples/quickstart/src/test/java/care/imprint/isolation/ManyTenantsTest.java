package care.imprint.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.PdfRenderer;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.publish.ManifestAsset;
import care.imprint.publish.ManifestCollection;
import care.imprint.publish.ManifestEdition;
import care.imprint.publish.ManifestProblem;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.Tenants;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clinics ({@code -Dimprint.tenants=200} sets how many), each with a word, a font and a
 * picture of its own wherever a clinic can bring one, publish at one time through the same
 * renderers. As each file may hold what is its own clinic's alone, what is shown holds for every
 * pair of clinics, both ways.
 */
@DisplayName("A clinic among many")
class ManyTenantsTest {
  private static final List<Canary> CANARIES =
      CanaryClinics.all(Integer.getInteger("imprint.tenants", 40));

  @TempDir static Path folder;

  private static CanaryRelease published;

  @BeforeAll
  static void publish() throws IOException {
    published = CanaryRelease.of(CANARIES, folder);
    assertThat(published.release().leftOut()).isEmpty();
    assertThat(published.release().manifest().editions()).hasSameSizeAs(CANARIES);
  }

  @Test
  void saysAllOfItsOwn() throws IOException {
    for (Canary canary : CANARIES.subList(0, 2)) {
      String word = canary.word();
      assertThat(Files.readString(published.page(canary)))
          .contains("Clinic " + word, "Text of " + word, "Logo " + word, "Come to " + word)
          .contains("Find " + word, "Evening at " + word, "Circle " + word, "Host " + word)
          .contains("Map of " + word, "Street " + word, "Phone " + word, "Licence " + word)
          .contains(CanaryClinics.price(canary), "https://" + word + ".example.org/come");
      ReadHandout handout = ReadHandout.of(published.handout(canary));
      assertThat(handout.text()).contains(CanaryClinics.price(canary)).contains("Text of " + word);
      assertThat(handout.canaries()).containsExactly(canary);
      assertThat(handout.colors()).contains(CanaryClinics.RED << 16 | canary.number());
      assertThat(handout.fontRevisions().contains(CanaryFont.REVISION + canary.number()))
          .isEqualTo(CanaryClinics.hasFonts(canary));
    }
  }

  @Test
  void isInNoFileOfAnother() throws IOException {
    int handouts = 0;
    for (Canary canary : CANARIES) {
      List<Path> files = published.files(canary);
      handouts += (int) files.stream().filter(file -> file.toString().endsWith(".pdf")).count();
      assertThat(files).hasSizeGreaterThan(5);
      assertThat(files).allSatisfy(file -> assertThat(Leaks.inFile(file, canary)).isEmpty());
    }
    assertThat(handouts).isEqualTo(CANARIES.size());
  }

  @Test
  void isInNoEntryOfAnotherInTheManifest() {
    for (ManifestEdition entry : published.release().manifest().editions()) {
      assertThat(Canary.in(entry.toString()))
          .isEqualTo(Canary.in(entry.clinic().value()))
          .hasSize(1);
      assertThat(entry.approval().orElseThrow().by()).endsWith(entry.clinic().value());
    }
    for (ManifestCollection entry : published.release().manifest().collections()) {
      assertThat(Canary.in(entry.toString())).isEqualTo(Canary.in(entry.clinic().value()));
    }
    for (ManifestAsset entry : published.release().manifest().assets()) {
      assertThat(Canary.in(entry.toString())).hasSize(1);
    }
    assertThat(published.release().manifest().problems())
        .extracting(ManifestProblem::toString)
        .allSatisfy(problem -> assertThat(Canary.in(problem)).hasSizeLessThan(2));
  }

  @Test
  void isInNoMessageAboutAnother() {
    assertThat(published.problems())
        .filteredOn(problem -> problem.code() == TenantProblem.TENANT_UNUSED_FILE)
        .hasSameSizeAs(CANARIES);
    assertThat(published.problems())
        .allSatisfy(problem -> assertThat(Leaks.inProblem(problem)).isEmpty());
  }

  @Test
  void isInNoMessageAboutTheMistakesOfAnother() {
    Path spoiled = folder.resolve("spoiled");
    CANARIES.forEach(canary -> CanaryClinics.spoil(spoiled, canary));
    Problems problems = new Problems();

    Tenants tenants = Tenants.readAll(spoiled, CanaryRelease.library(), problems);

    assertThat(tenants.all()).isEmpty();
    assertThat(problems.sorted()).hasSizeGreaterThan(10 * CANARIES.size());
    assertThat(problems.sorted())
        .allSatisfy(problem -> assertThat(Leaks.inProblem(problem)).isEmpty());
  }

  /** FontBox warns of fonts without glyph names, each of which belongs to one clinic. */
  @Test
  void isInNoLineThatIsLoggedAboutAnother() {
    assertThat(published.log()).anyMatch(line -> !Canary.in(line.text()).isEmpty());
    assertThat(published.log())
        .allSatisfy(
            line -> assertThat(Canary.in(line.about())).containsAll(Canary.in(line.text())));
  }

  /** Nothing that a renderer keeps of other clinics is in the bytes, not even a width. */
  @Test
  void hasTheHandoutThatARendererMakesForItAlone() throws IOException {
    for (Canary canary : List.of(CANARIES.get(0), CANARIES.get(17), CANARIES.get(38))) {
      Tenant tenant = published.tenants().get(canary.word());
      ByteArrayOutputStream alone = new ByteArrayOutputStream();
      PdfRenderer.create().render(tenant.edition(CanaryClinics.GUIDE, Locale.CANADA), alone);
      assertThat(Files.readAllBytes(published.handout(canary))).isEqualTo(alone.toByteArray());
    }
  }

  /** The search finds what it looks for: a word of another clinic, planted into sound files. */
  @Nested
  @DisplayName("is found where it is planted")
  class Planted {
    private final Canary own = CANARIES.get(1);
    private final Canary other = CANARIES.get(8);

    @TempDir Path planted;

    @Test
    void inAPage() throws IOException {
      String page = Files.readString(published.page(own));
      assertThat(leaks("page.html", page.getBytes(StandardCharsets.UTF_8))).isEmpty();
      assertThat(
              leaks(
                  "page.html",
                  page.replace("Text of " + own, "Text of " + other)
                      .getBytes(StandardCharsets.UTF_8)))
          .hasSize(1);
    }

    @Test
    void inTheTextOfAHandoutAlthoughALineBreaksInIt() throws IOException {
      assertThat(handout(document -> {})).isEmpty();
      assertThat(handout(document -> write(document, "canary-", "008"))).isNotEmpty();
    }

    @Test
    void inTheMetadataOfAHandout() throws IOException {
      assertThat(
              handout(document -> document.getDocumentInformation().setKeywords("\u2713" + other)))
          .isNotEmpty();
      assertThat(
              handout(
                  document ->
                      document
                          .getDocumentCatalog()
                          .setMetadata(metadata(document, "<x>%s</x>".formatted(other)))))
          .isNotEmpty();
    }

    @Test
    void inTheNameOrTheBytesOfAFont() throws IOException {
      Path font = clinic(other).resolve("fonts/regular.ttf");
      assertThat(
              handout(
                  document -> {
                    PDType0Font embedded = PDType0Font.load(document, font.toFile());
                    document.getPage(0).getResources().add(embedded);
                    embedded.encode("a");
                    embedded.addToSubset('a');
                    embedded.subset();
                  }))
          .anyMatch(leak -> leak.endsWith("pdf: font of " + other))
          .anyMatch(leak -> leak.endsWith("pdf: " + other));
      assertThat(leaks("font.ttf", Files.readAllBytes(font))).hasSize(1);
    }

    @Test
    void inAPicture() throws IOException {
      BufferedImage logo = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
      logo.setRGB(0, 0, CanaryClinics.RED << 16 | other.number());
      assertThat(
              handout(
                  document ->
                      document
                          .getPage(0)
                          .getResources()
                          .add(LosslessFactory.createFromImage(document, logo))))
          .singleElement()
          .asString()
          .endsWith("logo of " + other);
      assertThat(leaks("logo.png", Files.readAllBytes(clinic(other).resolve("logo.png"))))
          .containsExactly("logo of " + other);
    }

    @Test
    void inAMessage() {
      Problem problem =
          Problem.of(
              TenantProblem.TENANT_UNUSED_FILE, Location.of(own + "/tenant.yaml"), other + "/x");

      assertThat(Leaks.inProblem(problem)).containsExactly(other);
    }

    private Path clinic(Canary canary) {
      return folder.resolve("clinics").resolve(canary.word());
    }

    private List<String> leaks(String name, byte[] content) throws IOException {
      return Leaks.inFile(Files.write(planted.resolve(name), content), own);
    }

    private List<String> handout(Planting planting) throws IOException {
      Path file = planted.resolve("handout.pdf");
      byte[] sound = Files.readAllBytes(published.handout(own));
      try (PDDocument document = Loader.loadPDF(sound)) {
        planting.into(document);
        document.save(file.toFile());
      }
      return Leaks.inFile(file, own);
    }

    private static void write(PDDocument document, String... lines) throws IOException {
      COSName font = document.getPage(0).getResources().getFontNames().iterator().next();
      try (PDPageContentStream page =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
        page.beginText();
        page.setFont(document.getPage(0).getResources().getFont(font), 10);
        page.setLeading(12);
        page.newLineAtOffset(300, 300);
        for (String line : lines) {
          page.showText(line);
          page.newLine();
        }
        page.endText();
      }
    }

    private static PDMetadata metadata(PDDocument document, String xmp) throws IOException {
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_16BE));
      return metadata;
    }

    /** What is changed in a handout. */
    private interface Planting {
      void into(PDDocument document) throws IOException;
    }
  }
}
