package care.imprint.benchmarks.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Pixels as PDF files hold them: three bytes each, row by row, deflated.
 *
 * @param width the number of columns
 * @param height the number of rows
 * @param deflated the bytes
 */
record PackedPixels(int width, int height, byte[] deflated) {
  /** Bytes a pixel: red, green and blue. */
  static final int COLORS = 3;

  /** Bits a colour. */
  static final int DEPTH = 8;

  static PackedPixels of(BufferedImage pixels) {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    byte[] bytes = new byte[width * height * COLORS];
    int next = 0;
    for (int pixel : pixels.getRGB(0, 0, width, height, null, 0, width)) {
      bytes[next++] = (byte) (pixel >> 16);
      bytes[next++] = (byte) (pixel >> 8);
      bytes[next++] = (byte) pixel;
    }
    return new PackedPixels(width, height, deflated(bytes));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater smallest = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, smallest)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      smallest.end();
    }
    return out.toByteArray();
  }
}
