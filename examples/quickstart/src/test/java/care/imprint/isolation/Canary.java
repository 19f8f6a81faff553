package care.imprint.isolation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word that one clinic alone says. All begin alike, so that one search finds those of all
 * clinics: a file that holds no other than its own clinic's is apart from every other clinic.
 */
record Canary(int number) implements Comparable<Canary> {
  private static final String BEGINNING = "canary";
  private static final int DIGITS = 3;

  /** The word, which is the clinic's id too. */
  String word() {
    return "canary-%03d".formatted(number);
  }

  /**
   * Whose words a text says. Hyphens, spaces and what else stands between letters is passed over,
   * so that a word broken at the end of a line is found, and one of two bytes a letter. One pass,
   * however many clinics there are.
   */
  static Set<Canary> in(CharSequence text) {
    Set<Canary> found = new TreeSet<>();
    int letters = 0;
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = Character.toLowerCase(text.charAt(i));
      if (!isPlain(c)) {
        continue;
      }
      boolean digit = letters >= BEGINNING.length() && c <= '9';
      number = digit ? (10 * number) + (c - '0') : 0;
      boolean next = digit || isNext(c, letters);
      letters = next ? letters + 1 : begun(c);
      if (letters == BEGINNING.length() + DIGITS) {
        found.add(new Canary(number));
        letters = 0;
      }
    }
    return found;
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static int begun(int c) {
    return isNext(c, 0) ? 1 : 0;
  }

  /**
   * No letter but the first is met twice before the word differs, so that is all there is to it.
   */
  private static boolean isNext(int c, int letters) {
    return letters < BEGINNING.length() && BEGINNING.charAt(letters) == c;
  }

  /** Whose words some bytes say. */
  static Set<Canary> in(byte[] bytes) {
    return in(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  public int compareTo(Canary other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return word();
  }
}
