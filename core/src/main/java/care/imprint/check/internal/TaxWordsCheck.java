package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Amount;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.PhraseGroups;
import care.imprint.check.internal.words.Vocabulary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One price, wherever it is typed out, has one wording of tax. */
final class TaxWordsCheck implements ArticleCheck {
  /** How many characters may stand between a price and the end of its tax words. */
  private static final int REACH = 32;

  /** A wording and the tax basis it says. */
  private record Said(String basis, String words) {}

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    PhraseGroups taxWords = vocabulary.groups(Lexicon.TAX_WORDS);
    Map<BigDecimal, Said> first = new HashMap<>();
    text.passages().forEach(passage -> check(passage, taxWords, first, findings));
  }

  private static void check(
      Passage passage, PhraseGroups taxWords, Map<BigDecimal, Said> first, Findings findings) {
    List<Amount> amounts = Amount.of(passage.text());
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      int limit = i + 1 < amounts.size() ? amounts.get(i + 1).start() : passage.text().length();
      Optional<Said> said = said(after(passage.text(), amount.end(), limit), taxWords);
      if (said.isPresent()) {
        Said before = first.computeIfAbsent(amount.value(), unknown -> said.get());
        if (!before.basis().equals(said.get().basis())) {
          findings.add(
              CheckProblem.TAX_WORDS_DIFFER,
              passage.pointerAt(amount.start()),
              amount.text(),
              said.get().words(),
              before.words());
        }
      }
    }
  }

  private static String after(String text, int from, int limit) {
    return text.substring(from, Math.min(limit, from + REACH));
  }

  private static Optional<Said> said(String after, PhraseGroups taxWords) {
    String near = after.split("[.;:?!,]", 2)[0];
    return taxWords
        .first(near)
        .map(said -> new Said(said.key(), near.substring(0, said.match().end()).strip()));
  }
}
