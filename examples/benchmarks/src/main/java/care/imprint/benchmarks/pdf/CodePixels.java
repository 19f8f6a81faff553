package care.imprint.benchmarks.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Makes codes that cameras read, in black and white. */
final class CodePixels {
  /** Pixels a module, so that viewers which smooth pictures leave its squares sharp. */
  private static final int PIXELS = 8;

  /** Modules of quiet zone on each side. */
  private static final int QUIET = 4;

  private CodePixels() {}

  static BufferedImage of(String address) {
    try {
      return drawn(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a code: " + address, e);
    }
  }

  private static BufferedImage drawn(ByteMatrix matrix) {
    int size = (matrix.getWidth() + 2 * QUIET) * PIXELS;
    BufferedImage pixels = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = pixels.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, size, size);
    canvas.setColor(Color.BLACK);
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y) != 0) {
          canvas.fillRect((x + QUIET) * PIXELS, (y + QUIET) * PIXELS, PIXELS, PIXELS);
        }
      }
    }
    canvas.dispose();
    return pixels;
  }
}
