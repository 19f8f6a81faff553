package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.text.Kept;
import java.util.Arrays;

/**
 * Contents that were compressed before, found again by their bytes: those that are not found by
 * their pieces, as in handouts in a clinic's own typeface. Bounded and thread-safe.
 */
final class PackedContents {
  /** How many bytes are kept, before and after compression together. */
  private static final long MOST = 16L << 20;

  private final Kept<Content, Packed> packed =
      new Kept<>(MOST, (content, packed) -> content.bytes.length + packed.size());

  /** The content, compressed. */
  Packed of(byte[] bytes, Zlib zlib) {
    Content content = new Content(bytes);
    Packed known = packed.find(content);
    if (known == null) {
      known = Packed.of(bytes, zlib);
      packed.give(content, known);
    }
    return known;
  }

  private static final class Content {
    private final byte[] bytes;
    private final int hash;

    Content(byte[] bytes) {
      this.bytes = bytes;
      this.hash = Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
