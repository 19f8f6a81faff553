package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Match;
import care.imprint.check.internal.words.Vocabulary;

/** Guides inform and do not praise; what somebody else is quoted with may. */
final class SuperlativeCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.passages()
        .filter(passage -> !passage.isIn(Block.Quotation.class))
        .forEach(passage -> check(passage, vocabulary, findings));
  }

  private static void check(Passage passage, Vocabulary vocabulary, Findings findings) {
    for (Match match : vocabulary.phrases(Lexicon.SUPERLATIVES).find(passage.text())) {
      findings.add(CheckProblem.SUPERLATIVE, passage.pointerAt(match.start()), match.text());
    }
  }
}
