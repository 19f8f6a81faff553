package care.imprint.pdf.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text of a file as it grows: characters of one byte each, as ISO 8859-1 has them. Not thread-safe.
 */
final class ByteText {
  private byte[] bytes;
  private int size;

  ByteText() {
    this(64);
  }

  /** A text that is likely so long. */
  ByteText(int expected) {
    this.bytes = new byte[expected];
  }

  ByteText append(char character) {
    room(1);
    bytes[size++] = (byte) character;
    return this;
  }

  @SuppressWarnings("deprecation") // drops the upper halves of characters: here they have none
  ByteText append(String text) {
    room(text.length());
    text.getBytes(0, text.length(), bytes, size);
    size += text.length();
    return this;
  }

  ByteText append(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  ByteText append(ByteText more) {
    room(more.size);
    System.arraycopy(more.bytes, 0, bytes, size, more.size);
    size += more.size;
    return this;
  }

  ByteText append(long number) {
    if (number < 0) {
      return append('-').append(-number);
    }
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return append(number, digits);
  }

  /** Adds a number that is not negative with so many digits, zeros first. */
  ByteText append(long number, int digits) {
    room(digits);
    long rest = number;
    for (int at = size + digits - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Begins anew. */
  void clear() {
    size = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
