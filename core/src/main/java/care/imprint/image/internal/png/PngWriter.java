package care.imprint.image.internal.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a PNG file chunk by chunk. */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PngWriter() {
    out.writeBytes(SIGNATURE);
  }

  /** Writes a chunk as it was read. */
  void write(Chunk chunk) {
    byte[] data = new byte[chunk.size()];
    chunk.data().get(0, data);
    write(chunk.type(), data);
  }

  /** Writes a chunk. */
  void write(String type, byte[] data) {
    byte[] letters = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(letters);
    sum.update(data);
    out.writeBytes(number(data.length));
    out.writeBytes(letters);
    out.writeBytes(data);
    out.writeBytes(number((int) sum.getValue()));
  }

  /** Ends the file. */
  byte[] finish() {
    write("IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
