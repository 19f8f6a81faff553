package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Excerpt;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Sentence;
import care.imprint.check.internal.words.Vocabulary;
import java.util.regex.Pattern;

/**
 * Where evidence is told, each sentence that makes a claim cites its source.
 *
 * <p>Evidence is told in a section with an evidence summary or under a heading that says so. A
 * finding inside a summary has its source already.
 */
final class UncitedClaimCheck implements ArticleCheck {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}|%");

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.sections().stream()
        .filter(section -> tellsEvidence(section, vocabulary))
        .flatMap(section -> section.prose().stream())
        .filter(passage -> !passage.isIn(Block.EvidenceSummary.class))
        .forEach(passage -> check(passage, vocabulary, findings));
  }

  private static boolean tellsEvidence(Section section, Vocabulary vocabulary) {
    return section.has(Block.EvidenceSummary.class)
        || section
            .heading()
            .filter(vocabulary.phrases(Lexicon.EVIDENCE_HEADINGS)::isIn)
            .isPresent();
  }

  private static void check(Passage passage, Vocabulary vocabulary, Findings findings) {
    for (Sentence sentence : vocabulary.sentences(passage.text())) {
      if (isClaim(sentence.text(), vocabulary) && sentence.text().indexOf(Passage.CITATION) < 0) {
        findings.add(
            CheckProblem.UNCITED_CLAIM,
            passage.pointerAt(sentence.start()),
            Excerpt.of(sentence.text()));
      }
    }
  }

  private static boolean isClaim(String sentence, Vocabulary vocabulary) {
    return !sentence.endsWith("?")
        && (NUMBER.matcher(sentence).find() || vocabulary.phrases(Lexicon.CLAIMS).isIn(sentence));
  }
}
