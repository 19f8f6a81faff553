package care.imprint.pdf.internal.flate;

/**
 * A block with codes of its own. A piece of it is a literal byte, or a length in its lower half and
 * a distance in its upper. Source: RFC 1951, 3.2.5 and 3.2.7.
 */
final class Block {
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int LENGTHS = 286;
  private static final int DISTANCES = 30;
  private static final int DYNAMIC = 2;
  private static final int LONGEST_CODE = 15;

  private final int[] said;
  private final int count;
  private final HuffmanCode lengths;
  private final HuffmanCode distances;

  Block(int[] said, int count) {
    this.said = said;
    this.count = count;
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
    this.lengths = HuffmanCode.of(lengthCounts, LONGEST_CODE);
    this.distances = HuffmanCode.of(distanceCounts, LONGEST_CODE);
  }

  void write(boolean last, BitSink out) {
    out.bits(last ? 1 : 0, 1);
    out.bits(DYNAMIC, 2);
    CodeTable.write(lengths.lengths(), distances.lengths(), out);
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
