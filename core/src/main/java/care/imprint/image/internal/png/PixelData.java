package care.imprint.image.internal.png;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The packed pixels of a PNG file, proved whole by unpacking them once, row by row. */
final class PixelData {
  private static final int BUFFER = 64 * 1024;
  private static final int LAST_FILTER = 4;

  private final byte[] packed;

  private PixelData(byte[] packed) {
    this.packed = packed;
  }

  /**
   * Joins the chunks and drops what is behind the last pixel.
   *
   * @throws PngException if there are fewer or more pixels than the header says
   */
  static PixelData of(List<Chunk> chunks, Header header, int end) throws PngException {
    byte[] joined = join(chunks);
    Inflater inflater = new Inflater();
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(joined), inflater, BUFFER)) {
      for (Header.Pass pass : header.passes()) {
        readRows(in, pass);
      }
      if (in.read() >= 0) {
        throw new IOException("More pixels than the header says");
      }
      return new PixelData(Arrays.copyOf(joined, (int) inflater.getBytesRead()));
    } catch (IOException damaged) {
      PngException refused =
          PngException.damagedAt(chunks.isEmpty() ? end : chunks.get(0).offset());
      refused.initCause(damaged);
      throw refused;
    } finally {
      inflater.end();
    }
  }

  byte[] packed() {
    return packed.clone();
  }

  private static void readRows(InflaterInputStream in, Header.Pass pass) throws IOException {
    byte[] row = new byte[pass.rowSize()];
    for (int i = 0; i < pass.rows(); i++) {
      int filter = in.read();
      boolean whole = in.readNBytes(row, 0, row.length) == row.length;
      if (filter < 0 || filter > LAST_FILTER || !whole) {
        throw new IOException("Not a row of pixels");
      }
    }
  }

  private static byte[] join(List<Chunk> chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Chunk chunk : chunks) {
      byte[] part = new byte[chunk.size()];
      chunk.data().get(0, part);
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
