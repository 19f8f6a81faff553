package care.imprint.pdf.internal.flate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Gathers bits, the least significant of a number first, as DEFLATE packs them. */
final class BitSink {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
    if (count >= Integer.SIZE) {
      append((int) held);
      held >>>= Integer.SIZE;
      count -= Integer.SIZE;
    }
  }

  /** Fills up the last byte. */
  void align() {
    int left = (count + Byte.SIZE - 1) / Byte.SIZE;
    append((int) held);
    size += left - Integer.BYTES;
    held = 0;
    count = 0;
  }

  private void append(int value) {
    if (size + Integer.BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    INTS.set(bytes, size, value);
    size += Integer.BYTES;
  }

  /** The bytes; all bits are in whole ones after {@link #align}. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
