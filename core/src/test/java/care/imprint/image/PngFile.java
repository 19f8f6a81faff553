package care.imprint.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds PNG files, sound and otherwise, chunk by chunk. */
final class PngFile {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PngFile() {
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
  }

  /** A sound file of one colour type, its pixels all different. */
  static PngFile of(int width, int height, int depth, int colors, int interlaced, int rawSize) {
    PngFile file = new PngFile().header(width, height, depth, colors, interlaced);
    if (colors == 3) {
      byte[] palette = new byte[3 << depth];
      for (int i = 0; i < palette.length; i++) {
        palette[i] = (byte) (i * 37);
      }
      file.chunk("PLTE", palette);
    }
    return file.pixels(new byte[rawSize]);
  }

  PngFile header(int width, int height, int depth, int colors, int interlaced) {
    return chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) colors)
            .put((byte) 0)
            .put((byte) 0)
            .put((byte) interlaced)
            .array());
  }

  PngFile pixels(byte[] raw) {
    return chunk("IDAT", pack(raw));
  }

  PngFile chunk(String type, byte[] data) {
    byte[] letters = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(letters);
    sum.update(data);
    out.writeBytes(number(data.length));
    out.writeBytes(letters);
    out.writeBytes(data);
    out.writeBytes(number((int) sum.getValue()));
    return this;
  }

  /** Ends the file. */
  byte[] end() {
    return chunk("IEND", new byte[0]).bytes();
  }

  /** The file up to here. */
  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] pack(byte[] raw) {
    Deflater deflater = new Deflater();
    deflater.setInput(raw);
    deflater.finish();
    byte[] packed = new byte[raw.length + 100];
    int size = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, size);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
