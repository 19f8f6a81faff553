package care.imprint.check.internal;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.library.Network;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every article exists in each language, made from the newest text and built as it is. */
final class TranslationCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    Network network = findings.library().network();
    if (text.language().getLanguage().equals(network.defaultLanguage().getLanguage())) {
      network.languages().forEach(language -> requireIn(language, text, findings));
    } else {
      findings
          .library()
          .article(text.article().id(), network.defaultLanguage())
          .ifPresent(original -> compare(text, original, findings));
    }
  }

  private static void requireIn(String language, ArticleText text, Findings findings) {
    Locale locale = Locale.forLanguageTag(language);
    if (findings.library().article(text.article().id(), locale).isEmpty()) {
      findings.add(CheckProblem.UNTRANSLATED_ARTICLE, text.pointer(), language);
    }
  }

  private static void compare(ArticleText text, Article original, Findings findings) {
    LocalDate newest = original.dates().updated();
    Optional<LocalDate> made = text.article().translates();
    if (made.isEmpty()) {
      findings.add(CheckProblem.UNDATED_TRANSLATION, text.pointer(), newest);
    } else if (made.get().isBefore(newest)) {
      findings.add(
          CheckProblem.STALE_TRANSLATION, text.pointer() + "/translates", made.get(), newest);
    }
    drift(text, ArticleText.of(original, 0), findings);
  }

  /** Reports the first block that is not of the same kind; all that follow would be too. */
  private static void drift(ArticleText text, ArticleText original, Findings findings) {
    List<Placed<Block>> mine = text.blocks().toList();
    List<Placed<Block>> theirs = original.blocks().toList();
    IntStream.range(0, Math.max(mine.size(), theirs.size()))
        .filter(i -> !kind(mine, i).equals(kind(theirs, i)))
        .findFirst()
        .ifPresent(
            i ->
                findings.add(
                    CheckProblem.TRANSLATION_DRIFT,
                    i < mine.size() ? mine.get(i).pointer() : text.pointer(),
                    kind(mine, i),
                    kind(theirs, i)));
  }

  /** The name of the kind of a block in data; a dash where the article has ended. */
  private static String kind(List<Placed<Block>> blocks, int index) {
    return index < blocks.size()
        ? blocks.get(index).value().getClass().getAnnotation(JsonTypeName.class).value()
        : "–";
  }
}
