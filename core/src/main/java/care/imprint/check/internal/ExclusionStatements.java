package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.SituationRow;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.PhraseList;
import care.imprint.check.internal.words.Sentence;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.program.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an article says of whom a treatment is not for.
 *
 * <p>That is: a sentence with words that rule out; the items of a list whose heading or opening
 * line has such words; the answer to such a question; and a written-out situation with such a
 * verdict.
 */
final class ExclusionStatements {
  private final Vocabulary vocabulary;
  private final PhraseList rulesOut;
  private final Set<String> ruledOut;
  private final List<Placed<String>> found = new ArrayList<>();
  private boolean heading;
  private boolean question;
  private boolean opening;

  private ExclusionStatements(ArticleText text, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.rulesOut = vocabulary.phrases(Lexicon.EXCLUSIONS);
    this.ruledOut = new HashSet<>(situations(text).toList());
  }

  /** The statements and where each stands. */
  static List<Placed<String>> of(ArticleText text, Vocabulary vocabulary) {
    ExclusionStatements statements = new ExclusionStatements(text, vocabulary);
    text.passages().forEach(statements::take);
    return statements.found;
  }

  private void take(Passage passage) {
    switch (passage.role()) {
      case HEADING -> heading = rulesOut.isIn(passage.text());
      case QUESTION -> question = rulesOut.isIn(passage.text());
      case SITUATION -> takeSituation(passage);
      case PROSE -> takeProse(passage);
      case TITLE, CELL, LABEL -> {}
    }
  }

  private void takeSituation(Passage passage) {
    if (ruledOut.contains(passage.pointer())) {
      found.add(new Placed<>(passage.pointer(), passage.text()));
    }
  }

  private void takeProse(Passage passage) {
    boolean item = passage.isIn(Block.BulletList.class) || passage.isIn(Block.NumberedList.class);
    boolean answer = passage.isIn(Block.Faq.class);
    boolean whole = answer ? question || (item && opening) : item && (opening || heading);
    for (Sentence sentence : vocabulary.sentences(passage.text())) {
      if (whole || rulesOut.isIn(sentence.text())) {
        found.add(new Placed<>(passage.pointerAt(sentence.start()), sentence.text()));
      }
    }
    opening =
        item ? opening : passage.text().strip().endsWith(":") && rulesOut.isIn(passage.text());
  }

  /** The pointers of the situations that a matrix rules out for an option. */
  private static Stream<String> situations(ArticleText text) {
    return text.blocks(Block.SuitabilityMatrix.class)
        .flatMap(
            matrix ->
                IntStream.range(0, matrix.value().rows().size())
                    .filter(i -> isRuledOut(matrix.value().rows().get(i)))
                    .mapToObj(i -> matrix.pointer() + "/rows/" + i + "/situation"));
  }

  private static boolean isRuledOut(SituationRow row) {
    return row.assessments().stream()
        .anyMatch(
            assessment ->
                assessment.verdict() == Verdict.EXCLUDED
                    || assessment.verdict() == Verdict.NOT_SUITABLE);
  }
}
