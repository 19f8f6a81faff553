package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Role;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Vocabulary;
import java.util.Locale;

/** No table cell says with a mark alone what words should say. */
final class VerdictCellCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.passages()
        .filter(passage -> passage.role() == Role.CELL)
        .filter(cell -> isMark(cell.text(), vocabulary))
        .forEach(
            cell ->
                findings.add(
                    CheckProblem.VERDICT_WITHOUT_WORDS, cell.pointer(), cell.text().strip()));
  }

  /** A variation selector after a mark changes its looks only. */
  private static boolean isMark(String cell, Vocabulary vocabulary) {
    String mark = cell.replace("\uFE0F", "").replace("\uFE0E", "").strip();
    return vocabulary.lines(Lexicon.MARKS).contains(mark.toLowerCase(Locale.ROOT));
  }
}
