package care.imprint.pdf.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of an OpenType file, read in place. */
final class Sfnt {
  private final Map<String, ByteBuffer> tables = new HashMap<>();

  Sfnt(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    int count = in.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, in.slice(in.getInt(entry + 8), in.getInt(entry + 12)));
    }
  }

  Optional<ByteBuffer> table(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }
}
