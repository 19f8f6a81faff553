package care.imprint.check.internal;

import care.imprint.article.Inline;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Run;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Token;
import care.imprint.check.internal.words.Vocabulary;

/** The words of a link say where it leads, even when read alone. */
final class LinkTextCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.passages().forEach(passage -> check(passage, vocabulary, findings));
  }

  private static void check(Passage passage, Vocabulary vocabulary, Findings findings) {
    passage.runs().stream()
        .filter(LinkTextCheck::isLink)
        .filter(run -> isVague(passage.words(run), vocabulary))
        .forEach(
            run ->
                findings.add(
                    CheckProblem.VAGUE_LINK_TEXT, run.pointer(), passage.words(run).strip()));
  }

  private static boolean isLink(Run run) {
    return run.inline() instanceof Inline.Link || run.inline() instanceof Inline.ArticleLink;
  }

  private static boolean isVague(String words, Vocabulary vocabulary) {
    return vocabulary.lines(Lexicon.VAGUE_LINKS).contains(Token.normal(words));
  }
}
