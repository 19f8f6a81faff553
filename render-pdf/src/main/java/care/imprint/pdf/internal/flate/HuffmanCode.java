package care.imprint.pdf.internal.flate;

import java.util.Arrays;

/**
 * A canonical Huffman code with a longest length. Sources: Huffman, "A Method for the Construction
 * of Minimum-Redundancy Codes", 1952; RFC 1951, 3.2.2.
 */
final class HuffmanCode {
  /** The longest code that DEFLATE knows. */
  private static final int LONGEST = 15;

  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /** The code in which symbols have these lengths. */
  static HuffmanCode of(int[] lengths) {
    return new HuffmanCode(lengths);
  }

  /** The code for symbols that occur so often; none is longer than this. */
  static HuffmanCode of(int[] frequencies, int longest) {
    int[] used = rarestFirst(frequencies);
    int[] lengths = new int[frequencies.length];
    int[] counts = limited(counts(used, frequencies), longest);
    int next = 0;
    for (int length = counts.length - 1; length > 0; length--) {
      for (int i = 0; i < counts[length]; i++) {
        lengths[used[next++]] = length;
      }
    }
    return new HuffmanCode(lengths);
  }

  /** The symbols that occur; among those that do so equally often the lower comes first. */
  private static int[] rarestFirst(int[] frequencies) {
    long[] keys = new long[frequencies.length];
    int count = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++) {
      if (frequencies[symbol] > 0) {
        keys[count++] = ((long) frequencies[symbol] << Integer.SIZE) | symbol;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] symbols = new int[count];
    for (int i = 0; i < count; i++) {
      symbols[i] = (int) keys[i];
    }
    return symbols;
  }

  /** The length of the code of each symbol; 0 where a symbol does not occur. */
  int[] lengths() {
    return lengths.clone();
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  void write(int symbol, BitSink out) {
    out.bits(codes[symbol], lengths[symbol]);
  }

  /** How many codes there are of each length. */
  private static int[] counts(int[] used, int[] frequencies) {
    if (used.length < 2) {
      return new int[] {0, used.length};
    }
    int[] parents = parents(used, frequencies);
    int[] depths = new int[parents.length];
    int[] counts = new int[used.length + 1];
    for (int node = parents.length - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
      if (node < used.length) {
        counts[depths[node]]++;
      }
    }
    return counts;
  }

  /** Joins the two rarest nodes until one is left: leaves first, then nodes in order of making. */
  private static int[] parents(int[] used, int[] frequencies) {
    int leaves = used.length;
    long[] weights = new long[2 * leaves - 1];
    for (int i = 0; i < leaves; i++) {
      weights[i] = frequencies[used[i]];
    }
    int[] parents = new int[weights.length];
    int leaf = 0;
    int made = leaves;
    for (int node = leaves; node < weights.length; node++) {
      for (int child = 0; child < 2; child++) {
        boolean isLeaf = leaf < leaves && (made == node || weights[leaf] <= weights[made]);
        int rarest = isLeaf ? leaf++ : made++;
        weights[node] += weights[rarest];
        parents[rarest] = node;
      }
    }
    return parents;
  }

  /** The same number of codes, none too long, with no code left unused (Kraft's sum stays 1). */
  private static int[] limited(int[] counts, int longest) {
    int[] limited = Arrays.copyOf(counts, longest + 1);
    for (int length = longest + 1; length < counts.length; length++) {
      limited[longest] += counts[length];
    }
    int excess = -(1 << longest);
    for (int length = 1; length <= longest; length++) {
      excess += limited[length] << (longest - length);
    }
    while (excess > 0) {
      int length = longest - 1;
      while (limited[length] == 0) {
        length--;
      }
      limited[length]--;
      limited[length + 1]++;
      excess -= 1 << (longest - length - 1);
    }
    for (; excess < 0 && counts.length > 2; excess++) {
      limited[longest]--;
      limited[longest - 1]++;
    }
    return limited;
  }

  /** The codes, each turned round: DEFLATE packs their first bit first. */
  private static int[] codes(int[] lengths) {
    int[] next = new int[LONGEST + 2];
    for (int length : lengths) {
      next[length + 1] += length == 0 ? 0 : 1;
    }
    for (int length = 1; length <= LONGEST; length++) {
      next[length + 1] = (next[length] + next[length + 1]) << 1;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
    }
    return codes;
  }
}
