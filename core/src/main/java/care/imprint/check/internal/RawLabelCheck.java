package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Vocabulary;
import java.util.regex.Pattern;

/** No name made for machines, such as {@code Modality_spoke}, shows in the text. */
final class RawLabelCheck implements ArticleCheck {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_@./:-])\\p{L}[\\p{L}\\p{N}]*+(?:_[\\p{L}\\p{N}]++)++(?![@_])");

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.passages().forEach(passage -> check(passage, findings));
  }

  private static void check(Passage passage, Findings findings) {
    LABEL
        .matcher(passage.text())
        .results()
        .forEach(
            found ->
                findings.add(
                    CheckProblem.RAW_LABEL, passage.pointerAt(found.start()), found.group()));
  }
}
