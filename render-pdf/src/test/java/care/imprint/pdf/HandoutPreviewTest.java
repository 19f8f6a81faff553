package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.problem.Problem;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Pictures of handouts, read back by the platform's own reader. */
class HandoutPreviewTest {
  private static final Edition EDITION = Editions.complete(SampleParts.TEAL, Locale.CANADA);
  private static final PdfRenderer A4 =
      PdfRenderer.builder().page(PageSetup.A4).variant("a4").build();
  private static final int GROUND = 0xFFD9D9D9;

  private static byte[] render(Renderer renderer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(EDITION, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage picture(Renderer renderer) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(render(renderer)));
  }

  @Test
  void areNamedAfterTheirHandouts() {
    Renderer sheet = HandoutPreview.contactSheet(A4);
    assertThat(sheet.format()).isEqualTo("pdf-a4-contact-sheet");
    assertThat(sheet.fileExtension()).isEqualTo("a4.contact-sheet.png");
    assertThat(sheet.mediaType()).isEqualTo("image/png");
    assertThat(HandoutPreview.thumbnail(PdfRenderer.create()).fileExtension())
        .isEqualTo("thumbnail.png");
  }

  @Test
  void aThumbnailShowsTheFirstPageInItsProportions() throws IOException {
    BufferedImage picture = picture(HandoutPreview.thumbnail(A4));
    assertThat(picture.getWidth()).isEqualTo(480);
    assertThat(picture.getHeight()).isBetween(678, 680);
    assertThat(picture.getRGB(240, 1)).as("the band of the brand").isEqualTo(band());
    assertThat(picture.getRGB(1, 300)).as("paper").isEqualTo(-1);
  }

  private static int band() {
    return 0xFF000000 | EDITION.brand().palette().primary().rgb();
  }

  @Test
  void aContactSheetHasEveryPageFourInARow() throws IOException {
    BufferedImage sheet = picture(HandoutPreview.contactSheet(A4));
    int pages = pages();
    assertThat(pages).isGreaterThan(4);
    assertThat(sheet.getWidth()).isEqualTo(20 + 4 * 320);
    int high = (sheet.getHeight() - 20) / ((pages + 3) / 4);
    for (int i = 0; i < (pages + 3) / 4 * 4; i++) {
      int band = sheet.getRGB(20 + i % 4 * 320 + 150, 20 + i / 4 * high + 1);
      assertThat(band).as("page %s", i + 1).isEqualTo(i < pages ? band() : GROUND);
    }
  }

  private static int pages() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(A4))) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void areTheSameEveryTime() {
    assertThat(render(HandoutPreview.contactSheet(A4)))
        .isEqualTo(render(HandoutPreview.contactSheet(A4)));
  }

  @Test
  void areProvedByTheHandoutTheyShow() {
    Renderer sheet = HandoutPreview.contactSheet(A4);
    byte[] picture = render(sheet);
    assertThat(prove(sheet, picture)).isEmpty();
    picture[picture.length / 2] ^= 1;
    assertThat(prove(sheet, picture))
        .extracting(problem -> problem.code().code())
        .containsExactly("file-unreadable");
  }

  private static List<Problem> prove(Renderer renderer, byte[] file) {
    return renderer.prover().orElseThrow().prove(EDITION, Binary.of(file));
  }
}
