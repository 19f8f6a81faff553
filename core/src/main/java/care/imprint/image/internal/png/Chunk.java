package care.imprint.image.internal.png;

import java.nio.ByteBuffer;

/**
 * A piece of a PNG file.
 *
 * @param type its four letters
 * @param offset where it starts in the file
 * @param data what it holds; read-only
 */
record Chunk(String type, int offset, ByteBuffer data) {
  /** Whether a picture may lack it; the case of the first letter says so. */
  boolean isOptional() {
    return Character.isLowerCase(type.charAt(0));
  }

  int size() {
    return data.remaining();
  }

  /** An unsigned byte of the data. */
  int byteAt(int index) {
    return data.get(index) & 0xFF;
  }
}
