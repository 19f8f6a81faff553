package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.problem.Problem;
import care.imprint.render.RenderException;
import care.imprint.value.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRendererTest {
  static byte[] render(PdfRenderer renderer, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] complete() {
    return render(PdfRenderer.create(), Editions.complete(SampleParts.TEAL, Locale.CANADA));
  }

  static Stream<PageSetup> papers() {
    return Stream.of(PageSetup.LETTER, PageSetup.A5);
  }

  @Nested
  class Conforming {
    @ParameterizedTest
    @MethodSource("care.imprint.pdf.PdfRendererTest#papers")
    void everyBlockConforms(PageSetup paper) {
      PdfRenderer renderer = PdfRenderer.builder().page(paper).build();
      Edition night = Editions.complete(SampleParts.NIGHT, Locale.CANADA_FRENCH);
      Edition teal = Editions.complete(SampleParts.TEAL, Locale.CANADA);
      assertThat(Conformance.failures(render(renderer, night))).isEmpty();
      assertThat(Conformance.failures(render(renderer, teal))).isEmpty();
    }

    @Test
    void aBodyThatBeginsWithADeepHeadingConforms() {
      Block heading = new Block.Heading(4, Slug.of("deep"), SampleBlocks.text("Deep"));
      Edition edition =
          Editions.of(
              SampleParts.TEAL, Locale.CANADA, List.of(heading, SampleBlocks.paragraph("Words.")));
      assertThat(Conformance.failures(render(PdfRenderer.create(), edition))).isEmpty();
    }
  }

  @Nested
  class Bytes {
    @Test
    void areTheSameInAnyTimeZoneAndLanguage() {
      byte[] here = complete();
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(complete()).isEqualTo(here);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void areTheSameFromManyThreads() {
      PdfRenderer renderer = PdfRenderer.create();
      Edition edition = Editions.complete(SampleParts.TEAL, Locale.CANADA);
      byte[] alone = render(renderer, edition);
      List<byte[]> together =
          IntStream.range(0, 16).parallel().mapToObj(i -> render(renderer, edition)).toList();
      assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void carryTheFingerprintAsTheirId() throws IOException {
      Edition edition = Editions.complete(SampleParts.TEAL, Locale.CANADA);
      try (PDDocument document = Loader.loadPDF(render(PdfRenderer.create(), edition))) {
        COSString id = (COSString) document.getDocument().getDocumentID().get(0);
        assertThat(id.toHexString().toLowerCase(Locale.ROOT))
            .isEqualTo(edition.fingerprint().value().substring(0, 32));
      }
    }
  }

  @Nested
  class Pages {
    @Test
    void sayTheirNumberAndHowManyThereAre() throws IOException {
      try (PDDocument document = Loader.loadPDF(complete())) {
        int pages = document.getNumberOfPages();
        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page <= pages; page++) {
          assertThat(text(document, page)).contains("Page %s of %s".formatted(page, pages));
        }
      }
    }

    @Test
    void haveTheSizeOfThePaper() throws IOException {
      PdfRenderer renderer = PdfRenderer.builder().page(PageSetup.A4).build();
      byte[] pdf = render(renderer, Editions.complete(SampleParts.TEAL, Locale.CANADA));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(595.276f);
        assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(841.89f);
      }
    }

    @Test
    void embedEveryFontCutDownToWhatIsUsed() throws IOException {
      try (PDDocument document = Loader.loadPDF(complete())) {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : document.getPage(0).getResources().getFontNames()) {
          fonts.add(document.getPage(0).getResources().getFont(name));
        }
        assertThat(fonts).hasSizeGreaterThan(3).allMatch(PDFont::isEmbedded);
        assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+Imprint.*"));
      }
      assertThat(complete().length).isLessThan(150_000);
    }

    @Test
    void leadToEverySectionByTheOutline() throws IOException {
      try (PDDocument document = Loader.loadPDF(complete())) {
        var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(title.getTitle()).isEqualTo("Group ketamine therapy");
        List<String> sections = new ArrayList<>();
        title.children().forEach(item -> sections.add(item.getTitle()));
        assertThat(sections)
            .startsWith("Medical safety", "What the program does in part 1", "Key takeaways")
            .endsWith("Read next", "Medical disclaimer", "Contact");
      }
    }

    private static String text(PDDocument document, int page) throws IOException {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  @Nested
  class Characters {
    @Test
    void thatNoFontHasAreAProblemAndNeverABox() {
      Edition edition =
          Editions.of(
              SampleParts.TEAL, Locale.CANADA, List.of(SampleBlocks.paragraph("Welcome 漢 and 字")));
      assertThatThrownBy(() -> render(PdfRenderer.create(), edition))
          .isInstanceOf(RenderException.class)
          .hasMessage(
              """
              sample/en-CA/group-ketamine-therapy: error missing-glyph: No font at hand shows the character 字 (U+5B57)
              sample/en-CA/group-ketamine-therapy: error missing-glyph: No font at hand shows the character 漢 (U+6F22)\
              """);
    }

    @Test
    void areSaidToStandInTheirBlock() {
      Edition edition =
          Editions.of(
              SampleParts.TEAL,
              Locale.CANADA,
              List.of(SampleBlocks.paragraph("Welcome"), SampleBlocks.paragraph("to 漢 and 字")));
      assertThatThrownBy(() -> render(PdfRenderer.create(), edition))
          .asInstanceOf(InstanceOfAssertFactories.type(RenderException.class))
          .extracting(RenderException::problems, InstanceOfAssertFactories.list(Problem.class))
          .allMatch(problem -> problem.location().pointer().equals("/body/1"))
          .allMatch(problem -> !problem.hint(Locale.CANADA).isBlank())
          .hasSize(2);
    }
  }
}
