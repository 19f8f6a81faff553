package care.imprint.library.internal.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody may have meant. */
public final class Nearest {
  private static final int SHOWN = 12;

  private Nearest() {}

  /**
   * The known word nearest to a written one, in quotes; all known words (the first {@value #SHOWN})
   * where none is near, and a dash where nothing is known.
   */
  public static String suggestion(String written, Collection<String> known) {
    if (known.isEmpty()) {
      return "–";
    }
    List<String> sorted = known.stream().sorted().distinct().toList();
    String nearest =
        sorted.stream().min(Comparator.comparingInt(word -> distance(written, word))).orElseThrow();
    boolean near = distance(written, nearest) <= Math.max(2, written.length() / 3);
    return near ? quoted(nearest) : all(sorted);
  }

  private static String all(List<String> words) {
    return words.stream().limit(SHOWN).map(Nearest::quoted).collect(Collectors.joining(", "))
        + (words.size() > SHOWN ? ", …" : "");
  }

  private static String quoted(String word) {
    return "“" + word + "”";
  }

  /** The least number of letters to insert, remove or change (Levenshtein). */
  static int distance(String first, String second) {
    if (first.length() > 100) {
      return first.length();
    }
    int[] row = new int[second.length() + 1];
    for (int j = 0; j <= second.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }
}
