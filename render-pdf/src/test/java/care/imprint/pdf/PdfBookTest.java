package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.Asset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two editions of everything, bound together. */
class PdfBookTest {
  private static final PdfRenderer A5 = PdfRenderer.builder().page(PageSetup.A5).build();

  private static List<Asset> book(PdfRenderer renderer) {
    return PdfBook.of(renderer).render(editions());
  }

  private static List<Edition> editions() {
    Edition english = Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA));
    Edition other = Editions.of(SampleParts.TEAL, Locale.CANADA, body());
    Edition french = Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA_FRENCH));
    return List.of(english, other, french);
  }

  private static List<Block> body() {
    List<Block> body = new ArrayList<>(SampleBlocks.everyBlock());
    body.add(SampleBlocks.paragraph("The second guide ends here."));
    return body;
  }

  private static byte[] english() {
    return book(A5).get(0).content().toByteArray();
  }

  @Test
  void isOneFileForEachLanguage() {
    assertThat(book(A5))
        .extracting(Asset::path)
        .containsExactly("en-CA/all-guides.pdf", "fr-CA/all-guides.pdf");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void conforms(boolean large) {
    PdfRenderer renderer = PdfRenderer.builder().largePrint(large).linkNotes(true).build();
    assertThat(book(renderer))
        .allSatisfy(
            file -> assertThat(Conformance.failures(file.content().toByteArray())).isEmpty());
  }

  @Test
  void numbersItsPagesThrough() throws IOException {
    try (PDDocument document = Loader.loadPDF(english())) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        assertThat(text(document, page)).contains("Page %s of %s".formatted(page, pages));
      }
    }
  }

  @Test
  void saysInItsContentsWhereEachGuideStartsAndLeadsThere() throws IOException {
    try (PDDocument document = Loader.loadPDF(english())) {
      List<Integer> pages = new ArrayList<>();
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        pages.add(page(document, (PDAnnotationLink) annotation));
      }
      assertThat(pages).hasSize(2).isSorted().doesNotHaveDuplicates();
      for (int page : pages) {
        assertThat(text(document, page)).contains("Group ketamine therapy", "In-depth guide");
        assertThat(text(document, 1)).containsPattern("Group ketamine therapy *" + page);
      }
    }
  }

  /** Both guides have sources of the same numbers. */
  @Test
  void leadsFromEachGuideToItsOwnSources() throws IOException {
    try (PDDocument document = Loader.loadPDF(english())) {
      int second = page(document, (PDAnnotationLink) document.getPage(0).getAnnotations().get(1));
      for (int i = 1; i < document.getNumberOfPages(); i++) {
        for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          if (!(link.getAction() instanceof PDActionURI)) {
            assertThat(page(document, link) >= second).isEqualTo(i + 1 >= second);
          }
        }
      }
    }
  }

  @Test
  void hasOneOutlineOfAllGuides() throws IOException {
    try (PDDocument document = Loader.loadPDF(english())) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));
      assertThat(titles)
          .containsExactly(
              "Guides for patients", "Group ketamine therapy", "Group ketamine therapy");
    }
  }

  @Test
  void isReadInTheOrderOfItsPages() {
    String told = StructureText.reading(english());
    assertThat(told.indexOf("Contents")).isLessThan(told.indexOf("In-depth guide"));
    assertThat(told).containsPattern("Group ketamine therapy 2\\R");
    assertThat(told).contains("The second guide ends here.");
  }

  @Test
  void hasTheSameBytesEachTime() {
    assertThat(book(A5)).isEqualTo(book(PdfRenderer.builder().page(PageSetup.A5).build()));
  }

  private static int page(PDDocument document, PDAnnotationLink link) throws IOException {
    PDPageDestination to = (PDPageDestination) link.getDestination();
    return document.getPages().indexOf(to.getPage()) + 1;
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }
}
