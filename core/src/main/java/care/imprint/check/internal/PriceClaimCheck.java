package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Keyed;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.cost.Money;
import care.imprint.cost.MoneyRange;
import care.imprint.program.TrackFormat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is called cheaper is cheaper by the figures. */
final class PriceClaimCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    Comparisons comparisons = new Comparisons(findings.library(), text, vocabulary);
    for (Section section : text.sections()) {
      Comparisons.OfSection compared = comparisons.in(section);
      Optional<TrackFormat> format = format(section, vocabulary);
      for (Passage passage : section.passages()) {
        Comparisons.OfPassage here = compared.in(passage);
        vocabulary.sentences(passage.text()).stream()
            .flatMap(sentence -> PriceClaim.of(sentence, vocabulary).stream())
            .map(claim -> claim.or(format))
            .forEach(claim -> check(claim, passage, here, findings));
      }
    }
  }

  private static void check(
      PriceClaim claim, Passage passage, Comparisons.OfPassage here, Findings findings) {
    here.pairs(claim).stream()
        .filter(CostPair::isContradicted)
        .min(Comparator.comparing(pair -> pair.against().from().value()))
        .ifPresent(pair -> report(claim, pair, passage, findings));
  }

  /** The format a heading speaks of, if it speaks of one. */
  private static Optional<TrackFormat> format(Section section, Vocabulary vocabulary) {
    List<String> keys =
        section.heading().stream()
            .flatMap(heading -> PriceClaim.formats(heading, vocabulary).stream())
            .map(Keyed::key)
            .distinct()
            .toList();
    return keys.size() == 1 ? CostFormats.ofKey(keys.get(0)) : Optional.empty();
  }

  private static void report(PriceClaim claim, CostPair pair, Passage passage, Findings findings) {
    findings.add(
        CheckProblem.CONTRADICTED_PRICE_CLAIM,
        passage.pointerAt(claim.sentence().start() + claim.words().start()),
        claim.words().text(),
        pair.cheaper().id(),
        told(pair.claimed()),
        pair.dearer().id(),
        told(pair.against()));
  }

  /** Both ends to the cent, unless they are whole. */
  private static String told(MoneyRange range) {
    String from = range.from().currency() + " " + digits(range.from());
    return range.isExact() ? from : from + "–" + digits(range.to());
  }

  private static String digits(Money money) {
    BigDecimal value = money.value();
    int cents = money.currency().getDefaultFractionDigits();
    return (value.scale() == 0 ? value : value.setScale(cents)).toPlainString();
  }
}
