package care.imprint.pdf.internal.flate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds what was said before within the last 32 KiB (LZ77), looking through chains of places that
 * begin with the same four bytes: a match of three saves next to nothing. A short match is put off
 * by a byte where a longer one begins there. Its tables serve one content after the other, so that
 * they need not be made anew: a place is counted from the start of the first content. Not
 * thread-safe.
 */
final class Repetitions {
  static final int SHORTEST = 4;
  static final int LONGEST = 258;

  private static final int WINDOW = 1 << 15;
  private static final int MASK = WINDOW - 1;

  /** How many places are looked at; more make files hardly smaller. */
  private static final int PATIENCE = 12;

  /** A match this long is taken as it is. */
  private static final int GOOD = 24;

  /** Places are counted anew before they no longer fit a number. */
  private static final int MOST = 1 << 30;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int[] newest = new int[WINDOW];
  private final int[] older = new int[WINDOW];
  private byte[] content = new byte[0];
  private int base = WINDOW;
  private int distance;

  /** Hears literal bytes and repetitions, in order. */
  interface Listener {
    void literal(int value);

    void repetition(int length, int distance);
  }

  void tell(byte[] said, Listener listener) {
    begin(said);
    int at = 0;
    int length = longest(at);
    while (at < content.length) {
      int back = distance;
      enter(at);
      int next = length < GOOD && at + 1 < content.length ? longest(at + 1) : 0;
      if (length < SHORTEST || next > length) {
        listener.literal(content[at] & 0xFF);
        at++;
        length = next;
      } else {
        listener.repetition(length, back);
        for (int i = at + 1; i < at + length; i++) {
          enter(i);
        }
        at += length;
        length = longest(at);
      }
    }
    base += content.length + WINDOW;
  }

  private void begin(byte[] said) {
    if (base > MOST - said.length) {
      Arrays.fill(newest, 0);
      base = WINDOW;
    }
    content = said;
  }

  /** The length of the longest repetition that begins at a place, whose distance is remembered. */
  private int longest(int at) {
    int most = Math.min(LONGEST, content.length - at);
    if (most < SHORTEST) {
      return 0;
    }
    int best = SHORTEST - 1;
    int place = newest[hash(at)] - base;
    int first = Math.max(0, at - WINDOW + 1);
    for (int tries = PATIENCE; tries > 0 && place >= first; tries--) {
      if (four(place + best - 3) == four(at + best - 3)) {
        int length = same(place, at, most);
        if (length > best) {
          best = length;
          distance = at - place;
        }
        if (length == most) {
          break;
        }
      }
      place = older[place & MASK] - base;
    }
    return best < SHORTEST ? 0 : best;
  }

  private int same(int place, int at, int most) {
    int length = 0;
    while (length + Long.BYTES <= most) {
      long one = (long) LONGS.get(content, place + length);
      long other = (long) LONGS.get(content, at + length);
      if (one != other) {
        return length + Long.numberOfTrailingZeros(one ^ other) / Byte.SIZE;
      }
      length += Long.BYTES;
    }
    while (length < most && content[place + length] == content[at + length]) {
      length++;
    }
    return length;
  }

  private void enter(int at) {
    if (at + SHORTEST <= content.length) {
      int hash = hash(at);
      older[at & MASK] = newest[hash];
      newest[hash] = at + base;
    }
  }

  private int hash(int at) {
    return (four(at) * 0x9E3779B1) >>> (Integer.SIZE - 15);
  }

  private int four(int at) {
    return (int) INTS.get(content, at);
  }
}
