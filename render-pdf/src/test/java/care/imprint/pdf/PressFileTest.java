package care.imprint.pdf;

import static care.imprint.pdf.Pressed.EDITION;
import static care.imprint.pdf.Pressed.MARKED;
import static care.imprint.pdf.Pressed.pdf;
import static care.imprint.pdf.Pressed.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import care.imprint.value.Binary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a print shop looks at in a file: the printing condition, and the sheets of a booklet. */
class PressFileTest {
  /** PDF/X-4 (ISO 15930-7), as far as structure shows it; no open checker knows that standard. */
  @Nested
  class APressFile {
    private static final byte[] FILE = pdf(MARKED.inks(Inks.CMYK));

    @Test
    void claimsItAndNamesItsPrintingCondition() {
      read(
          FILE,
          document -> {
            var catalog = document.getDocumentCatalog();
            var intents = catalog.getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
            assertThat(intents.size()).isEqualTo(2);
            var first = catalog.getOutputIntents().get(0);
            assertThat(first.getCOSObject().getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
            assertThat(first.getOutputConditionIdentifier()).isEqualTo("CGATS TR 001");
            assertThat(first.getRegistryName()).isEqualTo("http://www.color.org");
            assertThat(first.getDestOutputIntent())
                .isSameAs(catalog.getOutputIntents().get(1).getDestOutputIntent());
            assertThat(packet(document))
                .contains(">PDF/X-4<", "<pdf:Trapped>False<", "DocumentID", "RenditionClass");
          });
    }

    private static String packet(PDDocument document) {
      try (var in = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Test
    void hasATrimBoxAndNoAnnotationOnEachPage() {
      read(
          FILE,
          document ->
              assertThat(document.getPages())
                  .allSatisfy(
                      page -> {
                        assertThat(page.getCOSObject().containsKey(COSName.TRIM_BOX)).isTrue();
                        assertThat(page.getCOSObject().containsKey(COSName.ANNOTS)).isFalse();
                      }));
    }

    @Test
    void hasAnIdentifierAndNoActionsAndNoEncryption() {
      read(
          FILE,
          document -> {
            assertThat(document.isEncrypted()).isFalse();
            COSArray id = document.getDocument().getDocumentID();
            assertThat(id.size()).isEqualTo(2);
            var catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(COSName.OPEN_ACTION)).isFalse();
            assertThat(catalog.containsKey(COSName.AA)).isFalse();
          });
    }

    @Test
    void canBeForTheConditionOfAPrintShop() {
      OutputIntent own =
          new OutputIntent("Our press", Optional.empty(), OutputIntent.SWOP.profile());
      byte[] pdf = pdf(Press.NONE.inks(Inks.CMYK).intent(own));
      read(
          pdf,
          document ->
              assertThat(
                      document
                          .getDocumentCatalog()
                          .getOutputIntents()
                          .get(0)
                          .getOutputConditionIdentifier())
                  .isEqualTo("Our press"));
      assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void isNotMadeForAProfileOfAScreen() {
      assertThatThrownBy(() -> OutputIntent.of(Binary.of(new byte[200])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Not an ICC profile");
    }
  }

  @Nested
  class ABooklet {
    private static final Press BOOKLET = MARKED.booklet(true);

    private static byte[] booklet(Press press) {
      PdfRenderer renderer = PdfRenderer.builder().page(PageSetup.A5).press(press).build();
      return PdfRendererTest.render(renderer, EDITION);
    }

    @Test
    void ofA5PagesComesOnA4Sheets() {
      read(
          booklet(BOOKLET),
          document -> {
            assertThat(document.getNumberOfPages() % 2).isZero();
            assertThat(document.getPage(0).getTrimBox().getWidth())
                .isCloseTo(841.89f, within(0.01f));
            assertThat(document.getPage(0).getTrimBox().getHeight())
                .isCloseTo(595.276f, within(0.01f));
          });
    }

    @ParameterizedTest
    @EnumSource(Inks.class)
    void isArchivalInItsLooks(Inks inks) {
      byte[] pdf = booklet(BOOKLET.inks(inks));
      assertThat(Conformance.failuresOfLooks(pdf)).isEmpty();
      read(
          pdf,
          document -> assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNull());
    }
  }
}
