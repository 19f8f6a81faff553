package care.imprint.check.internal;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.NoticeKind;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.PhraseList;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.library.Network;
import java.util.Locale;
import java.util.Optional;

/** An article on treatment carries a medical-safety notice in its language. */
final class SafetyNoticeCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    Network network = findings.library().network();
    boolean safe =
        Notices.of(text.article(), findings.library())
            .anyMatch(notice -> notice.kind() == NoticeKind.MEDICAL_SAFETY);
    if (!safe && isOnTreatment(text, network, vocabulary)) {
      findings.add(CheckProblem.MISSING_SAFETY_NOTICE, text.pointer());
    }
  }

  private static boolean isOnTreatment(ArticleText text, Network network, Vocabulary vocabulary) {
    PhraseList treatments = vocabulary.phrases(Lexicon.TREATMENTS);
    return text.blocks(Block.ProgramCard.class).findAny().isPresent()
        || text.front().stream().map(Passage::text).anyMatch(treatments::isIn)
        || topic(text.article(), network).filter(treatments::isIn).isPresent();
  }

  private static Optional<String> topic(Article article, Network network) {
    return Optional.ofNullable(network.topics().get(article.topic().value()))
        .flatMap(label -> label.in(Locale.forLanguageTag(article.language())));
  }
}
