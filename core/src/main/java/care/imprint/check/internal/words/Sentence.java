package care.imprint.check.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of a passage.
 *
 * @param text the sentence with its closing mark
 * @param start its first character in the passage
 */
public record Sentence(String text, int start) {
  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "”»)\"’]\uFFF9";

  /**
   * The sentences of a passage, in one pass. A passage that ends without a full stop, as an item of
   * a list may, ends its last sentence.
   *
   * @param abbreviations short forms in lower case, with their full stops
   */
  static List<Sentence> of(String text, Set<String> abbreviations) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        int end = skip(text, i + 1);
        if (isOver(text, end) && !isAbbreviation(text, start, i + 1, abbreviations)) {
          add(sentences, text, start, end);
          start = end;
        }
        i = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    String words = text.substring(start, end);
    if (!Token.of(words).isEmpty() || words.indexOf('\uFFFC') >= 0) {
      int indent = words.length() - words.stripLeading().length();
      sentences.add(new Sentence(words.strip(), start + indent));
    }
  }

  private static int skip(String text, int from) {
    int end = from;
    while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** What follows a sentence is space and then no small letter. */
  private static boolean isOver(String text, int end) {
    int next = end;
    while (next < text.length() && Character.isSpaceChar(text.charAt(next))) {
      next++;
    }
    return next == text.length() || (next > end && !Character.isLowerCase(text.charAt(next)));
  }

  private static boolean isAbbreviation(String text, int start, int end, Set<String> known) {
    int first = end - 1;
    while (first > start && !Character.isSpaceChar(text.charAt(first - 1)) && end - first < 12) {
      first--;
    }
    String word = text.substring(first, end).toLowerCase(Locale.ROOT);
    return known.contains(word) || known.contains(word.replaceFirst("^[(«“]", ""));
  }
}
