package care.imprint.check.internal;

import care.imprint.article.FactReference;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Amount;
import care.imprint.check.internal.words.Vocabulary;
import java.util.Optional;

/** No price is typed out, where it would stay when the cost changes. */
final class LiteralPriceCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    KnownFigures known = KnownFigures.of(findings.library().content().costs());
    text.passages().forEach(passage -> check(passage, known, findings));
  }

  private static void check(Passage passage, KnownFigures known, Findings findings) {
    for (Amount amount : Amount.of(passage.text())) {
      String pointer = passage.pointerAt(amount.start());
      Optional<FactReference.OfCost> reference = known.reference(amount.value());
      if (reference.isPresent()) {
        String written = "{{" + reference.get().text() + "}}";
        findings.add(CheckProblem.LITERAL_PRICE, pointer, amount.text(), written);
      } else {
        findings.add(CheckProblem.UNKNOWN_PRICE, pointer, amount.text());
      }
    }
  }
}
