package care.imprint.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody may have meant. */
final class Spelling {
  private Spelling() {}

  /** The word that is fewest letters away, if they are no more than a third of it. */
  static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparing(word -> distance(written, word)))
        .filter(word -> distance(written, word) <= (word.length() + 2) / 3);
  }

  /** How many letters have to be put in, taken out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[other.length()];
  }
}
