package care.imprint.check.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word or number: the longest run of letters, digits and combining marks.
 *
 * @param word the word in lower case
 * @param start its first character
 * @param end the character after its last
 */
public record Token(String word, int start, int end) {
  /** The tokens of a text, in one pass. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
    }
    return tokens;
  }

  /** A text as its words in lower case with single spaces between them. */
  public static String normal(String text) {
    return of(text).stream().map(Token::word).collect(Collectors.joining(" "));
  }

  private static boolean isPart(char character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
