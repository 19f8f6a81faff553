package care.imprint.pdf.internal.picture;

import care.imprint.pdf.internal.flate.Zlib;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes pictures as PNG files, the same on every machine: compressed by our own coder, without a
 * date. Each row says what differs from the row above. Source: W3C, Portable Network Graphics.
 */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] DEPTH_COLOR_AND_WAYS = {8, 2, 0, 0, 0};
  private static final byte UP = 2;
  private static final int CHANNELS = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PngFile() {}

  /** A picture in true colour, without transparency. */
  public static byte[] of(BufferedImage picture) {
    PngFile file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(picture.getWidth()).putInt(picture.getHeight()).put(DEPTH_COLOR_AND_WAYS);
    file.chunk("IHDR", header.array());
    file.chunk("IDAT", Zlib.pack(rows(picture)));
    file.chunk("IEND", new byte[0]);
    return file.out.toByteArray();
  }

  private static byte[] rows(BufferedImage picture) {
    int width = picture.getWidth();
    ByteBuffer rows = ByteBuffer.allocate(picture.getHeight() * (1 + CHANNELS * width));
    int[] above = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      int[] row = picture.getRGB(0, y, width, 1, null, 0, width);
      rows.put(UP);
      for (int x = 0; x < width; x++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows.put((byte) ((row[x] >> shift) - (above[x] >> shift)));
        }
      }
      above = row;
    }
    return rows.array();
  }

  private void chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeBytes(number(content.length));
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
