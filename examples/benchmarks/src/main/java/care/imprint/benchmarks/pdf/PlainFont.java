package care.imprint.benchmarks.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes the glyph substitution table out of a font file: its entry in the table directory gets a
 * tag that no program looks for.
 */
final class PlainFont {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private PlainFont() {}

  static byte[] of(byte[] ttf) {
    ByteBuffer font = ByteBuffer.wrap(ttf.clone());
    int tables = font.getShort(4);
    for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
      if (tag(font, entry).equals("GSUB")) {
        font.put(entry, "GSUX".getBytes(StandardCharsets.US_ASCII));
      }
    }
    return font.array();
  }

  private static String tag(ByteBuffer font, int entry) {
    byte[] tag = new byte[4];
    font.get(entry, tag);
    return new String(tag, StandardCharsets.US_ASCII);
  }
}
