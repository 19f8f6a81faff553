package care.imprint.check.internal.words;

import java.util.List;
import java.util.Optional;

/**
 * Words in a row. A word with an asterisk at its end stands for all words that begin so.
 *
 * @param words the words in lower case
 */
record Phrase(List<Word> words) {
  /** One word of a phrase. */
  record Word(String text, boolean beginning) {
    boolean fits(String word) {
      return beginning ? word.startsWith(text) : word.equals(text);
    }
  }

  static Phrase parse(String text) {
    return new Phrase(
        Token.of(text).stream()
            .map(token -> new Word(token.word(), text.startsWith("*", token.end())))
            .toList());
  }

  /** The phrase at this token, if it stands there. */
  Optional<Match> at(int index, List<Token> tokens, String text) {
    if (index + words.size() > tokens.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      boolean joined = i == 0 || joins(text, tokens.get(index + i - 1), tokens.get(index + i));
      if (!joined || !words.get(i).fits(tokens.get(index + i).word())) {
        return Optional.empty();
      }
    }
    int start = tokens.get(index).start();
    int end = tokens.get(index + words.size() - 1).end();
    return Optional.of(new Match(text.substring(start, end), start, end));
  }

  /** Between the words of a phrase stands one character that ends no sentence, or only space. */
  private static boolean joins(String text, Token before, Token after) {
    String gap = text.substring(before.end(), after.start());
    return gap.isBlank() || (gap.length() == 1 && ".!?;,".indexOf(gap.charAt(0)) < 0);
  }
}
