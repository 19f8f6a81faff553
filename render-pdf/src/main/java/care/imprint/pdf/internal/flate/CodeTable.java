package care.imprint.pdf.internal.flate;

import java.util.ArrayList;
import java.util.List;

/** Writes the lengths of the codes of a block, themselves coded. Source: RFC 1951, 3.2.7. */
final class CodeTable {
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int SYMBOLS = 19;
  private static final int LONGEST_CODE = 7;
  private static final int REPEAT = 16;
  private static final int ZEROS = 17;
  private static final int MANY_ZEROS = 18;

  private CodeTable() {}

  /** A symbol and what its extra bits say. */
  private record Piece(int symbol, int extra, int width) {}

  static void write(int[] lengths, int[] distances, BitSink out) {
    int lengthCount = Math.max(257, used(lengths));
    int distanceCount = Math.max(1, used(distances));
    int[] all = new int[lengthCount + distanceCount];
    System.arraycopy(lengths, 0, all, 0, lengthCount);
    System.arraycopy(distances, 0, all, lengthCount, distanceCount);
    List<Piece> pieces = pieces(all);
    int[] frequencies = new int[SYMBOLS];
    pieces.forEach(piece -> frequencies[piece.symbol()]++);
    HuffmanCode code = HuffmanCode.of(frequencies, LONGEST_CODE);
    int shown = SYMBOLS;
    while (shown > 4 && code.length(ORDER[shown - 1]) == 0) {
      shown--;
    }
    out.bits(lengthCount - 257, 5);
    out.bits(distanceCount - 1, 5);
    out.bits(shown - 4, 4);
    for (int i = 0; i < shown; i++) {
      out.bits(code.length(ORDER[i]), 3);
    }
    for (Piece piece : pieces) {
      code.write(piece.symbol(), out);
      out.bits(piece.extra(), piece.width());
    }
  }

  private static int used(int[] lengths) {
    int used = lengths.length;
    while (used > 0 && lengths[used - 1] == 0) {
      used--;
    }
    return used;
  }

  private static List<Piece> pieces(int[] lengths) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lengths.length; ) {
      int run = run(lengths, i);
      if (lengths[i] == 0) {
        zeros(run, pieces);
      } else {
        repeats(lengths[i], run, pieces);
      }
      i += run;
    }
    return pieces;
  }

  private static int run(int[] lengths, int start) {
    int end = start;
    while (end < lengths.length && lengths[end] == lengths[start]) {
      end++;
    }
    return end - start;
  }

  private static void zeros(int run, List<Piece> pieces) {
    int left = run;
    while (left > 0) {
      int taken = Math.min(left, 138);
      if (taken > 10) {
        pieces.add(new Piece(MANY_ZEROS, taken - 11, 7));
      } else if (taken > 2) {
        pieces.add(new Piece(ZEROS, taken - 3, 3));
      } else {
        taken = 1;
        pieces.add(new Piece(0, 0, 0));
      }
      left -= taken;
    }
  }

  private static void repeats(int length, int run, List<Piece> pieces) {
    pieces.add(new Piece(length, 0, 0));
    int left = run - 1;
    while (left > 0) {
      int taken = left < 3 ? 1 : Math.min(left, 6);
      pieces.add(taken == 1 ? new Piece(length, 0, 0) : new Piece(REPEAT, taken - 3, 2));
      left -= taken;
    }
  }
}
