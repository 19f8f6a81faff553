package care.imprint.pdf.internal.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a PNG file. Its packed pixels can stand in a PDF file as they are where they are
 * neither see-through nor interlaced: PDF knows the filters of PNG. Source: PNG 1.2, 4 and 11; ISO
 * 32000-1, 7.4.4.4.
 */
final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final int GREY = 0;
  private static final int COLOR = 2;
  private static final int PALETTE = 3;

  private final Map<String, ByteArrayOutputStream> chunks = new LinkedHashMap<>();
  private final ByteBuffer header;

  PngChunks(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at + AROUND <= png.length) {
      int size = in.getInt(at);
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      chunks
          .computeIfAbsent(type, key -> new ByteArrayOutputStream())
          .write(png, at + SIGNATURE, size);
      at += size + AROUND;
    }
    this.header = ByteBuffer.wrap(chunk("IHDR"));
  }

  /** Whether the packed pixels can be used as they are. */
  boolean isPlain() {
    int kind = header.get(9);
    boolean opaque = !chunks.containsKey("tRNS") && kind <= PALETTE;
    return opaque && header.get(12) == 0;
  }

  /** Whether the pixels are shades of grey. */
  boolean isGrey() {
    return header.get(9) == GREY;
  }

  /** The pixels as they are. */
  PackedRaster plain() {
    int depth = header.get(8);
    int samples = header.get(9) == COLOR ? 3 : 1;
    String filter =
        "/DecodeParms<</Predictor 15/Colors %s/BitsPerComponent %s/Columns %s>>"
            .formatted(samples, depth, width());
    String entries = PackedRaster.entries(width(), height(), depth, space()) + filter;
    return PackedRaster.opaque(entries, chunk("IDAT"));
  }

  private String space() {
    if (header.get(9) == PALETTE) {
      byte[] palette = chunk("PLTE");
      return "[/Indexed/DeviceRGB %s %s]".formatted(palette.length / 3 - 1, Syntax.bytes(palette));
    }
    return isGrey() ? "/DeviceGray" : "/DeviceRGB";
  }

  private int width() {
    return header.getInt(0);
  }

  private int height() {
    return header.getInt(4);
  }

  private byte[] chunk(String type) {
    ByteArrayOutputStream found = chunks.get(type);
    if (found == null) {
      throw new IllegalArgumentException("Not a PNG file: no " + type);
    }
    return found.toByteArray();
  }
}
