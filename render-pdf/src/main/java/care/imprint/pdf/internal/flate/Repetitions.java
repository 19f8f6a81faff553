package care.imprint.pdf.internal.flate;

import java.util.Arrays;

/**
 * Finds what was said before within the last 32 KiB (LZ77), looking through chains of places that
 * begin with the same three bytes. A match is put off by a byte where a longer one begins there.
 */
final class Repetitions {
  static final int SHORTEST = 3;
  static final int LONGEST = 258;
  private static final int WINDOW = 1 << 15;

  /** How many places are looked at; more make files hardly smaller. */
  private static final int PATIENCE = 48;

  private final byte[] content;
  private final int[] newest;
  private final int[] older;
  private int distance;

  Repetitions(byte[] content) {
    this.content = content;
    int room = Integer.highestOneBit(Math.max(256, Math.min(WINDOW, 2 * content.length - 1)));
    this.newest = new int[room];
    this.older = new int[room];
    Arrays.fill(newest, -1);
  }

  /** Hears literal bytes and repetitions, in order. */
  interface Listener {
    void literal(int value);

    void repetition(int length, int distance);
  }

  void tell(Listener listener) {
    int at = 0;
    int length = longest(at);
    while (at < content.length) {
      int back = distance;
      enter(at);
      int next = at + 1 < content.length ? longest(at + 1) : 0;
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
  }

  /** The length of the longest repetition that begins at a place, whose distance is remembered. */
  private int longest(int at) {
    int most = Math.min(LONGEST, content.length - at);
    if (most < SHORTEST) {
      return 0;
    }
    int best = SHORTEST - 1;
    int place = newest[hash(at)];
    for (int tries = PATIENCE; tries > 0 && place >= 0 && at - place < WINDOW; tries--) {
      if (content[place + best] == content[at + best]) {
        int length = same(place, at, most);
        if (length > best) {
          best = length;
          distance = at - place;
        }
        if (length == most) {
          break;
        }
      }
      place = older[place & (older.length - 1)];
    }
    return best < SHORTEST ? 0 : best;
  }

  private int same(int place, int at, int most) {
    int mismatch = Arrays.mismatch(content, place, place + most, content, at, at + most);
    return mismatch < 0 ? most : mismatch;
  }

  private void enter(int at) {
    if (at + SHORTEST <= content.length) {
      int hash = hash(at);
      older[at & (older.length - 1)] = newest[hash];
      newest[hash] = at;
    }
  }

  private int hash(int at) {
    int two = (content[at] & 0xFF) | ((content[at + 1] & 0xFF) << 8);
    int three = two | ((content[at + 2] & 0xFF) << 16);
    return (three * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(newest.length) + 1);
  }
}
