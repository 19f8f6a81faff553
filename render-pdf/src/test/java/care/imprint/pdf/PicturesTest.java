package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Brand;
import care.imprint.edition.Edition;
import care.imprint.edition.Logo;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.image.Raster;
import care.imprint.value.Binary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rasters of every kind of PNG file show the same pixels in a handout. */
class PicturesTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void keepTheirPixels(int type) throws IOException {
    BufferedImage image = image(type);
    try (PDDocument document = Loader.loadPDF(withLogo(image))) {
      BufferedImage shown = picture(document).getImage();
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          assertThat(samples(shown, x, y)).as("%s, %s", x, y).isEqualTo(samples(image, x, y));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_4BYTE_ABGR})
  void conform(int type) {
    assertThat(Conformance.failures(withLogo(image(type)))).isEmpty();
  }

  /** A ramp of colours that gets more and more see-through. */
  static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(17, 9, type);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int grey = 15 * x;
        int green = 28 * y;
        image.setRGB(x, y, (255 - 20 * y) << 24 | grey << 16 | green << 8 | (255 - grey));
      }
    }
    return image;
  }

  /** What an image says of a pixel; grey is said as it is, without a colour profile between. */
  private static List<Integer> samples(BufferedImage image, int x, int y) {
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      int grey = image.getRaster().getSample(x, y, 0);
      return List.of(255, grey, grey, grey);
    }
    int argb = image.getRGB(x, y);
    return List.of(argb >>> 24, argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }

  private static byte[] withLogo(BufferedImage image) {
    return PdfRendererTest.render(PdfRenderer.create(), branded(image));
  }

  /** An edition whose logo is this picture. */
  static Edition branded(BufferedImage image) {
    Brand brand = SampleParts.TEAL;
    Raster raster = new Raster(png(image), image.getWidth(), image.getHeight());
    Brand own =
        new Brand(
            new Logo(raster, "A logo"),
            brand.palette(),
            brand.headings(),
            brand.body(),
            brand.radius(),
            brand.density());
    return Editions.of(own, Locale.CANADA, List.of(SampleBlocks.paragraph("Words.")));
  }

  private static Binary png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Binary.of(out.toByteArray());
  }

  private static PDImageXObject picture(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return (PDImageXObject) resources.getXObject(name);
      }
    }
    throw new IllegalStateException("No raster");
  }
}
