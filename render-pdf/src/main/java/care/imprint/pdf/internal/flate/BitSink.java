package care.imprint.pdf.internal.flate;

import java.util.Arrays;

/** Gathers bits, the least significant of a number first, as DEFLATE packs them. */
final class BitSink {
  private byte[] bytes;
  private int size;
  private long held;
  private int count;

  BitSink(int expected) {
    this.bytes = new byte[Math.max(16, expected)];
  }

  /** Adds the lowest bits of a number, 32 at most. */
  void bits(int value, int width) {
    held |= Integer.toUnsignedLong(value) << count;
    count += width;
    while (count >= Byte.SIZE) {
      append((byte) held);
      held >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
  }

  /** Fills up the last byte. */
  void align() {
    if (count > 0) {
      append((byte) held);
    }
    held = 0;
    count = 0;
  }

  private void append(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
