package care.imprint.check.internal.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read.
 *
 * <p>A word is a run of letters and digits, hyphens and apostrophes inside it included; a fact is
 * one word of one syllable. SMOG was made for thirty sentences; for fewer or more the count is
 * scaled to thirty, as its author suggests.
 *
 * @param sentences the sentences
 * @param words the words
 * @param syllables their syllables
 * @param polysyllables the words of three syllables or more
 */
public record Readability(int sentences, int words, int syllables, int polysyllables) {
  private static final Pattern WORD =
      Pattern.compile(
          "\uFFFC|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");
  private static final int POLYSYLLABLE = 3;

  /** The measure of passages; each begins and ends a sentence. */
  public static Readability of(List<String> passages, Vocabulary vocabulary, Syllables syllables) {
    return passages.stream()
        .map(passage -> of(passage, vocabulary, syllables))
        .reduce(new Readability(0, 0, 0, 0), Readability::plus);
  }

  /**
   * The school grade of an English text by Flesch and Kincaid: Kincaid, Fishburne, Rogers, Chissom,
   * “Derivation of new readability formulas for Navy enlisted personnel”, Research Branch Report
   * 8-75, 1975.
   */
  public double fleschKincaidGrade() {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /**
   * The school grade of an English text by SMOG: McLaughlin, “SMOG grading: a new readability
   * formula”, Journal of Reading 12(8), 1969.
   */
  public double smogGrade() {
    return 1.0430 * Math.sqrt(polysyllables * 30.0 / sentences) + 3.1291;
  }

  /**
   * The reading ease of a French text, 0 (hard) to 100 (easy) for ordinary texts: Kandel, Moles,
   * “Application de l’indice de Flesch à la langue française”, Cahiers d’études de radio-télévision
   * 19, 1958.
   */
  public double kandelMolesEase() {
    return 207 - 1.015 * words / sentences - 73.6 * syllables / words;
  }

  private static Readability of(String passage, Vocabulary vocabulary, Syllables syllables) {
    int[] counts =
        WORD.matcher(passage).results().mapToInt(word -> syllables.of(word.group())).toArray();
    int sum = 0;
    int many = 0;
    for (int count : counts) {
      sum += count;
      many += count >= POLYSYLLABLE ? 1 : 0;
    }
    return new Readability(vocabulary.sentences(passage).size(), counts.length, sum, many);
  }

  /** The measure of two texts together. */
  public Readability plus(Readability other) {
    return new Readability(
        sentences + other.sentences,
        words + other.words,
        syllables + other.syllables,
        polysyllables + other.polysyllables);
  }
}
