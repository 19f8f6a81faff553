package care.imprint.benchmarks.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a handout shows of a picture, to whoever looks at its pages. */
final class SeenPictures {
  private static final int DOTS_PER_POINT = 4;
  private static final int CHANNELS = 3;

  private final PDDocument handout;
  private final List<PictureFinder.Place> places;

  SeenPictures(PDDocument handout) throws IOException {
    this.handout = handout;
    this.places = PictureFinder.places(handout);
  }

  /** What is seen wherever something of the size of a picture is painted. */
  List<BufferedImage> of(PrintedPicture picture) throws IOException {
    List<BufferedImage> seen = new ArrayList<>();
    for (PictureFinder.Place place : places) {
      if (place.hasSize(picture.width(), picture.height())) {
        seen.add(look(place));
      }
    }
    return seen;
  }

  private BufferedImage look(PictureFinder.Place place) throws IOException {
    BufferedImage page = new PDFRenderer(handout).renderImage(place.page(), DOTS_PER_POINT);
    Rectangle2D box = place.box();
    int left = (int) Math.round(box.getX() * DOTS_PER_POINT);
    int top = page.getHeight() - (int) Math.round(box.getMaxY() * DOTS_PER_POINT);
    int width = (int) Math.round(box.getWidth() * DOTS_PER_POINT);
    int height = (int) Math.round(box.getHeight() * DOTS_PER_POINT);
    return page.getSubimage(left, top, width, height);
  }

  /** How far the pixels of what is seen are from those of a picture, of 255. */
  static double distance(BufferedImage seen, PrintedPicture picture) throws IOException {
    BufferedImage sought = scaled(picture, seen.getWidth(), seen.getHeight());
    long sum = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        sum += distance(seen.getRGB(x, y), sought.getRGB(x, y));
      }
    }
    return (double) sum / CHANNELS / seen.getWidth() / seen.getHeight();
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift < CHANNELS * 8; shift += 8) {
      sum += Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
    }
    return sum;
  }

  private static BufferedImage scaled(PrintedPicture picture, int width, int height)
      throws IOException {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = scaled.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(
        ImageIO.read(new ByteArrayInputStream(picture.png())), 0, 0, width, height, null);
    canvas.dispose();
    return scaled;
  }

  /** What a camera reads from a code. */
  static String read(BufferedImage code) throws ReaderException {
    int width = code.getWidth();
    int height = code.getHeight();
    int[] pixels = code.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
