package care.imprint.check.internal;

import care.imprint.check.internal.words.Keyed;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Match;
import care.imprint.check.internal.words.Sentence;
import care.imprint.check.internal.words.Token;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.program.TrackFormat;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that says of something that it costs less.
 *
 * @param sentence the sentence
 * @param words the words that say so
 * @param cheaper the format it says it of; absent where the sentence names none
 * @param sameProgram whether it compares within one programme only
 */
record PriceClaim(
    Sentence sentence, Match words, Optional<TrackFormat> cheaper, boolean sameProgram) {
  private static final int REACH_OF_NEGATION = 3;
  private static final String ANYWHERE = "anywhere";

  /** The first claim of a sentence; a question and a denial are none. */
  static Optional<PriceClaim> of(Sentence sentence, Vocabulary vocabulary) {
    String text = sentence.text();
    boolean within = vocabulary.phrases(Lexicon.SAME_PROGRAM).isIn(text);
    return vocabulary
        .phrases(Lexicon.CHEAPER)
        .first(text)
        .filter(words -> !text.endsWith("?") && !isDenied(text, words, vocabulary))
        .map(words -> new PriceClaim(sentence, words, cheaper(text, words, vocabulary), within));
  }

  /** The same claim of this format, where the sentence names none. */
  PriceClaim or(Optional<TrackFormat> format) {
    return new PriceClaim(sentence, words, cheaper.or(() -> format), sameProgram);
  }

  /** The formats a text names, in order. */
  static List<Keyed> formats(String text, Vocabulary vocabulary) {
    return vocabulary.groups(Lexicon.FORMATS).find(text).stream()
        .filter(found -> CostFormats.ofKey(found.key()).filter(PriceClaim::isDosing).isPresent())
        .toList();
  }

  private static boolean isDosing(TrackFormat format) {
    return format != TrackFormat.GROUP_INTEGRATION;
  }

  private static boolean isDenied(String text, Match words, Vocabulary vocabulary) {
    return vocabulary.phrases(Lexicon.NEGATIONS).find(text).stream()
        .filter(negation -> negation.end() <= words.start())
        .reduce((one, next) -> next)
        .map(last -> text.substring(last.end(), words.start()))
        .filter(between -> Token.of(between).size() < REACH_OF_NEGATION)
        .isPresent();
  }

  /**
   * What stands behind “than” is dearer; else what stands nearest ahead of the words is cheaper.
   */
  private static Optional<TrackFormat> cheaper(String text, Match words, Vocabulary vocabulary) {
    List<Keyed> formats = formats(text, vocabulary);
    Optional<TrackFormat> dearer =
        vocabulary.groups(Lexicon.COMPARISONS).find(text).stream()
            .filter(than -> than.key().equals(ANYWHERE) || than.match().start() >= words.end())
            .findFirst()
            .flatMap(than -> firstFrom(than.match().end(), formats));
    return dearer
        .map(PriceClaim::other)
        .or(() -> lastUntil(words.start(), formats))
        .or(() -> firstFrom(words.end(), formats));
  }

  private static Optional<TrackFormat> firstFrom(int start, List<Keyed> formats) {
    return formats.stream()
        .filter(format -> format.match().start() >= start)
        .findFirst()
        .flatMap(format -> CostFormats.ofKey(format.key()));
  }

  private static Optional<TrackFormat> lastUntil(int end, List<Keyed> formats) {
    return formats.stream()
        .filter(format -> format.match().end() <= end)
        .reduce((one, next) -> next)
        .flatMap(format -> CostFormats.ofKey(format.key()));
  }

  private static TrackFormat other(TrackFormat format) {
    return format == TrackFormat.GROUP ? TrackFormat.INDIVIDUAL : TrackFormat.GROUP;
  }
}
