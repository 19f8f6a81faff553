package care.imprint.pdf.internal.opentype;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text as fonts expect it: letters and marks composed where there is a character for both, marks in
 * the order in which they are placed. Normal forms of characters never change once they are
 * assigned (Unicode Stability Policy), so they may come from the Java platform. The order of Hebrew
 * points is that of the SBL Hebrew manual, 2.2: what is inside a letter, then what is on it.
 */
final class MarkOrder {
  /** Hebrew points U+05B0 to U+05C2 in the order of typing; 0 for what is no point. */
  private static final int[] HEBREW = {
    22, 15, 16, 17, 23, 18, 19, 20, 21, 14, 14, 24, 12, 25, 0, 13, 0, 10, 11
  };

  private static final int SHADDA = 0x0651;

  private MarkOrder() {}

  static int[] ordered(String text) {
    int[] codes = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    List<Integer> ordered = new ArrayList<>();
    int start = 0;
    while (start < codes.length) {
      int end = start + 1;
      if (rank(codes[start]) > 0) {
        while (end < codes.length && rank(codes[end]) > 0) {
          end++;
        }
      }
      List<Integer> run = new ArrayList<>();
      for (int i = start; i < end; i++) {
        run.add(codes[i]);
      }
      run.sort(Comparator.comparingInt(MarkOrder::rank));
      ordered.addAll(run);
      start = end;
    }
    return ordered.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The rank among the marks of one letter; 0 for what stays where it is. */
  private static int rank(int code) {
    if (code == 0x05C7) {
      return 21;
    }
    if (code >= 0x05B0 && code <= 0x05C2) {
      return HEBREW[code - 0x05B0];
    }
    if (code == 0x0654 || code == 0x0655 || code == 0x0658) {
      return 26;
    }
    if (code == SHADDA) {
      return 27;
    }
    return (code >= 0x064B && code <= 0x0652) || code == 0x0670 ? 28 : 0;
  }
}
