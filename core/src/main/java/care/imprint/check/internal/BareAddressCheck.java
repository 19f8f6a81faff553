package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Excerpt;
import care.imprint.check.internal.words.Vocabulary;
import java.util.regex.Pattern;

/** No web address stands where words should, in a link or out of one. */
final class BareAddressCheck implements ArticleCheck {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/.])(?:https?://|www\\.)[^\\s)»”]{1,2048}", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.passages().forEach(passage -> check(passage, findings));
  }

  private static void check(Passage passage, Findings findings) {
    ADDRESS
        .matcher(passage.text())
        .results()
        .forEach(
            found ->
                findings.add(
                    CheckProblem.BARE_ADDRESS,
                    passage.pointerAt(found.start()),
                    Excerpt.of(found.group())));
  }
}
