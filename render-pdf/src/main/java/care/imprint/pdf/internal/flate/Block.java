package care.imprint.pdf.internal.flate;

import java.util.stream.IntStream;

/**
 * A block with codes of its own, or in the fixed codes where it is short: its own would save little
 * more than the table takes that tells of them, and making them is most of the work. A piece of it
 * is a literal byte, or a length in its lower half and a distance in its upper. Source: RFC 1951,
 * 3.2.5 to 3.2.7.
 */
final class Block {
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int LENGTHS = 286;
  private static final int DISTANCES = 30;
  private static final int FIXED = 1;
  private static final int DYNAMIC = 2;

  /** Fewer pieces are a short block. */
  private static final int SHORT = 600;

  private static final HuffmanCode FIXED_LENGTHS =
      HuffmanCode.of(
          IntStream.range(0, 288)
              .map(symbol -> symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)
              .toArray());

  private static final HuffmanCode FIXED_DISTANCES =
      HuffmanCode.of(IntStream.range(0, DISTANCES).map(symbol -> 5).toArray());

  private static final int LONGEST_CODE = 15;

  private final int[] said;
  private final int count;
  private final boolean fixed;
  private final HuffmanCode lengths;
  private final HuffmanCode distances;

  private Block(int[] said, int count, boolean fixed, HuffmanCode lengths, HuffmanCode distances) {
    this.said = said;
    this.count = count;
    this.fixed = fixed;
    this.lengths = lengths;
    this.distances = distances;
  }

  /** A block of the first so many pieces. */
  static Block of(int[] said, int count) {
    return count < SHORT
        ? new Block(said, count, true, FIXED_LENGTHS, FIXED_DISTANCES)
        : coded(said, count);
  }

  private static Block coded(int[] said, int count) {
    int[] lengthCounts = new int[LENGTHS];
    int[] distanceCounts = new int[DISTANCES];
    for (int i = 0; i < count; i++) {
      int distance = said[i] >>> 16;
      if (distance == 0) {
        lengthCounts[said[i]]++;
      } else {
        lengthCounts[FIRST_LENGTH + Range.LENGTHS.index(said[i] & 0xFFFF)]++;
        distanceCounts[Range.DISTANCES.index(distance)]++;
      }
    }
    lengthCounts[END]++;
    return new Block(
        said,
        count,
        false,
        HuffmanCode.of(lengthCounts, LONGEST_CODE),
        HuffmanCode.of(distanceCounts, LONGEST_CODE));
  }

  void write(boolean last, BitSink out) {
    out.bits(last ? 1 : 0, 1);
    out.bits(fixed ? FIXED : DYNAMIC, 2);
    if (!fixed) {
      CodeTable.write(lengths.lengths(), distances.lengths(), out);
    }
    for (int i = 0; i < count; i++) {
      int distance = said[i] >>> 16;
      if (distance == 0) {
        lengths.write(said[i], out);
      } else {
        write(Range.LENGTHS, said[i] & 0xFFFF, lengths, FIRST_LENGTH, out);
        write(Range.DISTANCES, distance, distances, 0, out);
      }
    }
    lengths.write(END, out);
  }

  private static void write(Range range, int value, HuffmanCode code, int first, BitSink out) {
    int index = range.index(value);
    code.write(first + index, out);
    out.bits(value - range.base(index), range.extra(index));
  }
}
