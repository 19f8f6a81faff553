package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.library.Library;
import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.Inks;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfBook;
import care.imprint.pdf.PdfRenderer;
import care.imprint.pdf.PdfStandard;
import care.imprint.pdf.Press;
import care.imprint.pdf.PressMark;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import care.imprint.value.Binary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of every sample guide at every sample clinic, in every kind of handout. */
class HandoutConformanceTest {
  private static final ClassLoader SAMPLES = HandoutConformanceTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);
  private static final Press MARKED =
      Press.NONE.bleed(Press.millimetres(3)).marks(PressMark.CROP, PressMark.FOLD);

  private static final Map<String, PdfRenderer> TAGGED =
      Map.of(
          "letter", PdfRenderer.create(),
          "large", PdfRenderer.builder().page(PageSetup.A4).largePrint(true).build(),
          "a5", PdfRenderer.builder().page(PageSetup.A5).linkNotes(true).build(),
          "grey", PdfRenderer.builder().press(Press.NONE.inks(Inks.GREY)).build(),
          "cmyk", PdfRenderer.builder().press(MARKED.inks(Inks.CMYK)).build());

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> handouts() {
    return CLINICS.all().stream()
        .flatMap(
            clinic ->
                clinic.editions().stream()
                    .flatMap(id -> TAGGED.keySet().stream().map(v -> Arguments.of(clinic, id, v))));
  }

  static Stream<Tenant> clinics() {
    return CLINICS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void isAccessibleAndArchival(Tenant clinic, EditionId id, String variant) throws IOException {
    PdfRenderer renderer = TAGGED.getOrDefault(variant, PdfRenderer.create());
    byte[] pdf = render(renderer, clinic.edition(id.article(), id.locale()));
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void soIsPdf2(Tenant clinic) throws IOException {
    PdfRenderer renderer = PdfRenderer.builder().standard(PdfStandard.UA_2).build();
    for (Edition edition : editions(clinic)) {
      byte[] pdf = render(renderer, edition);
      assertThat(failures(pdf, PDFAFlavour.PDFUA_2)).isEmpty();
      assertThat(failures(pdf, PDFAFlavour.PDFA_4)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void booksAreToo(Tenant clinic) {
    for (HandoutPart part : List.of(HandoutPart.WHOLE, HandoutPart.TAKEAWAYS)) {
      PdfBook book = PdfBook.of(PdfRenderer.builder().page(PageSetup.A5).part(part).build());
      assertThat(book.render(editions(clinic)))
          .allSatisfy(
              file -> {
                byte[] pdf = file.content().toByteArray();
                assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void sheetsOfBookletsAreArchivalInTheirLooks(Tenant clinic) throws IOException {
    PdfRenderer renderer =
        PdfRenderer.builder().page(PageSetup.A5).press(MARKED.booklet(true)).build();
    for (Edition edition : editions(clinic)) {
      assertThat(failures(render(renderer, edition), PDFAFlavour.PDFA_2_B)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void sheetsOfBookletsShowEveryNotice(Tenant clinic) throws IOException {
    for (PageSetup paper : List.of(PageSetup.LETTER, PageSetup.A4, PageSetup.HALF_LETTER)) {
      PdfRenderer renderer =
          PdfRenderer.builder().page(paper).press(Press.NONE.booklet(true)).build();
      for (Edition edition : editions(clinic)) {
        Binary sheets = Binary.of(render(renderer, edition));
        assertThat(renderer.prover().orElseThrow().prove(edition, sheets)).isEmpty();
      }
    }
  }

  private static List<Edition> editions(Tenant clinic) {
    return clinic.editions().stream().map(id -> clinic.edition(id.article(), id.locale())).toList();
  }

  private static byte[] render(PdfRenderer renderer, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(edition, out);
    return out.toByteArray();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 20, false, true, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(failed -> failed.getRuleId() + " " + failed.getMessage())
          .toList();
    } catch (IOException | VeraPDFException e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }
}
