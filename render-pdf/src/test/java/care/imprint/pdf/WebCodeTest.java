package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.value.Href;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code on paper as a camera reads it: from a picture of the page. */
class WebCodeTest {
  private static final int DOTS_PER_INCH = 300;

  @ParameterizedTest
  @EnumSource(Inks.class)
  void leadsToThePageOnTheWeb(Inks inks) throws IOException, ReaderException {
    Edition edition = Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA));
    PdfRenderer renderer = PdfRenderer.builder().press(Press.NONE.inks(inks)).build();
    BufferedImage page = lastPage(PdfRendererTest.render(renderer, edition));

    assertThat(read(page))
        .isEqualTo(edition.publication().address().map(Href::value).orElseThrow());
  }

  private static BufferedImage lastPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int last = document.getNumberOfPages() - 1;
      return new PDFRenderer(document).renderImageWithDPI(last, DOTS_PER_INCH);
    }
  }

  private static String read(BufferedImage page) throws ReaderException {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
