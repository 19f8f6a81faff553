package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handouts as PDF 2.0, by PDF/UA-2 and PDF/A-4. */
class StandardTest {
  private static final Map<String, PdfRenderer> VARIANTS =
      Map.of(
          "letter", modern().build(),
          "large", modern().largePrint(true).build(),
          "links", modern().page(PageSetup.A5).linkNotes(true).build(),
          "questions", modern().part(HandoutPart.QUESTIONS).build(),
          "grey", modern().press(Pressed.MARKED.inks(Inks.GREY)).build());

  private static PdfRenderer.Builder modern() {
    return PdfRenderer.builder().standard(PdfStandard.UA_2);
  }

  static Stream<String> variants() {
    return VARIANTS.keySet().stream().sorted();
  }

  static Stream<Class<?>> blocks() {
    return Arrays.stream(Block.class.getPermittedSubclasses());
  }

  private static byte[] complete() {
    return PdfRendererTest.render(
        modern().build(), Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA)));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachVariantConforms(String variant) {
    PdfRenderer renderer = VARIANTS.getOrDefault(variant, PdfRenderer.create());
    Edition edition =
        Editions.published(Editions.complete(SampleParts.NIGHT, Locale.CANADA_FRENCH));
    byte[] pdf = PdfRendererTest.render(renderer, edition);
    assertThat(Conformance.failures(pdf, PdfStandard.UA_2)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void eachBlockConformsByItself(Class<?> kind) {
    List<Block> body = SampleBlocks.everyBlock().stream().filter(kind::isInstance).toList();
    Edition edition = Editions.of(SampleParts.TEAL, Locale.CANADA, body);
    byte[] pdf = PdfRendererTest.render(modern().build(), edition);
    assertThat(Conformance.failures(pdf, PdfStandard.UA_2)).isEmpty();
  }

  @Test
  void booksConform() {
    Edition edition = Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA));
    byte[] pdf =
        PdfBook.of(modern().build())
            .render(List.of(edition, edition))
            .get(0)
            .content()
            .toByteArray();
    assertThat(Conformance.failures(pdf, PdfStandard.UA_2)).isEmpty();
  }

  @Test
  void theFileSaysWhichPdfItIs() {
    assertThat(new String(complete(), 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-2.0");
  }

  @Test
  void linksInsideLeadToElementsOfTheStructure() throws IOException {
    try (PDDocument document = Loader.loadPDF(complete())) {
      List<COSDictionary> inside = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
          if (COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S))) {
            inside.add(action);
          }
        }
      }
      assertThat(inside)
          .isNotEmpty()
          .allSatisfy(
              action -> {
                COSArray target = action.getCOSArray(COSName.getPDFName("SD"));
                COSDictionary element = (COSDictionary) target.getObject(0);
                assertThat(element.getCOSName(COSName.S)).isNotNull();
                assertThat(element.getCOSDictionary(COSName.P)).isNotNull();
              });
    }
  }

  @Test
  void aFormatOfAnotherStandardIsAnotherVersion() {
    assertThat(modern().build().version()).isNotEqualTo(PdfRenderer.create().version());
  }

  @Test
  void pressesGetNone() {
    PdfRenderer.Builder inks = modern().press(Press.NONE.inks(Inks.CMYK));
    PdfRenderer.Builder sheets = modern().press(Press.NONE.booklet(true));
    assertThatIllegalStateException().isThrownBy(inks::build).withMessageContaining("cmyk");
    assertThatIllegalStateException().isThrownBy(sheets::build).withMessageContaining("booklet");
  }
}
