package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Token;
import care.imprint.check.internal.words.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every picture says in words what it shows. */
final class AltTextCheck implements ArticleCheck {
  private static final Pattern FILE_NAME =
      Pattern.compile("\\S{1,200}\\.(?:svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile(" ?\\d+$");

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    text.article()
        .illustration()
        .ifPresent(image -> check(image, text.pointer() + "/illustration", vocabulary, findings));
    text.blocks(Block.Figure.class)
        .forEach(
            figure ->
                check(figure.value().image(), figure.pointer() + "/image", vocabulary, findings));
  }

  private static void check(
      Illustration image, String pointer, Vocabulary vocabulary, Findings findings) {
    if (saysNothing(image, vocabulary)) {
      findings.add(CheckProblem.MISSING_ALT_TEXT, pointer + "/alt", image.file());
    }
  }

  private static boolean saysNothing(Illustration image, Vocabulary vocabulary) {
    String alt = image.alt().strip();
    String words = NUMBERS.matcher(Token.normal(alt)).replaceFirst("");
    return words.isEmpty()
        || FILE_NAME.matcher(alt).matches()
        || vocabulary.lines(Lexicon.GENERIC_ALTS).contains(words)
        || Optional.of(image.file().replaceFirst("\\.[^.]{1,5}$", ""))
            .filter(stem -> stem.contains("-") || stem.contains("_"))
            .filter(stem -> stem.equalsIgnoreCase(alt))
            .isPresent();
  }
}
