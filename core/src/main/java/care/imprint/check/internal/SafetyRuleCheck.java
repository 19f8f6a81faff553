package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.Tone;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Match;
import care.imprint.check.internal.words.PhraseList;
import care.imprint.check.internal.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A safety rule told among the questions stands in a prominent place too: a notice, the lead, the
 * takeaways, or a callout that warns.
 */
final class SafetyRuleCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    List<String> prominent = prominent(text, findings).toList();
    for (PhraseList rule : vocabulary.groups(Lexicon.SAFETY_RULES).lists()) {
      if (prominent.stream().noneMatch(rule::isIn)) {
        text.passages()
            .filter(passage -> passage.isIn(Block.Faq.class))
            .filter(passage -> rule.isIn(passage.text()))
            .findFirst()
            .ifPresent(passage -> report(passage, rule.first(passage.text()), findings));
      }
    }
  }

  private static void report(Passage passage, Optional<Match> words, Findings findings) {
    words.ifPresent(
        match ->
            findings.add(
                CheckProblem.HIDDEN_SAFETY_RULE, passage.pointerAt(match.start()), match.text()));
  }

  private static Stream<String> prominent(ArticleText text, Findings findings) {
    Stream<String> notices =
        Notices.of(text.article(), findings.library())
            .flatMap(notice -> ArticleText.passages("", notice.blocks()).stream())
            .map(Passage::text);
    Stream<String> lead =
        text.sections().stream()
            .filter(Section::lead)
            .flatMap(section -> section.passages().stream())
            .map(Passage::text);
    Stream<String> marked = text.passages().filter(SafetyRuleCheck::isMarked).map(Passage::text);
    return Stream.of(notices, lead, marked).flatMap(words -> words);
  }

  private static boolean isMarked(Passage passage) {
    return passage.within().stream()
        .anyMatch(
            block ->
                block instanceof Block.Takeaways
                    || (block instanceof Block.Callout callout && warns(callout.tone())));
  }

  private static boolean warns(Tone tone) {
    return tone == Tone.SAFETY || tone == Tone.WARNING;
  }
}
