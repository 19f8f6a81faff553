package care.imprint.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostTest {
  private static final Cost GROUP = fixed("5850", 3);
  private static final Cost INDIVIDUAL = fixed("7500", 3);
  private static final Cost PATHWAY =
      cost(new Price.BasePlus(cad("1585"), cad("795")), Optional.empty());

  @Nested
  class Total {
    @Test
    void ofAFixedPriceIsKnownForTheSessionsItCoversAlone() {
      assertThat(GROUP.total(3)).contains(MoneyRange.exactly(cad("5850")));
      assertThat(GROUP.total(2)).isEmpty();
    }

    @Test
    void ofABaseGrowsByEachFurtherSession() {
      assertThat(PATHWAY.total(1)).contains(MoneyRange.exactly(cad("1585")));
      assertThat(PATHWAY.total(3)).contains(MoneyRange.exactly(cad("3175")));
    }

    @Test
    void ofARangeIsKnownAtItsEnds() {
      Cost range = cost(new Price.Range(cad("500"), cad("2500")), Optional.of(IntRange.of(1, 6)));

      assertThat(range.total(1)).contains(MoneyRange.exactly(cad("500")));
      assertThat(range.total(6)).contains(MoneyRange.exactly(cad("2500")));
      assertThat(range.total(3)).isEmpty();
    }

    @Test
    void ofARangeForAFixedNumberOfSessionsIsTheWholeRange() {
      Cost range = cost(new Price.Range(cad("500"), cad("900")), Optional.of(IntRange.exactly(2)));

      assertThat(range.total(2)).contains(new MoneyRange(cad("500"), cad("900")));
    }

    @Test
    void ofAPriceThatVariesIsNeverKnown() {
      assertThat(
              cost(new Price.Varies(Optional.empty()), Optional.of(IntRange.exactly(3))).total(3))
          .isEmpty();
    }

    @Test
    void countsFromOneSession() {
      assertThatThrownBy(() -> GROUP.total(0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class PerSession {
    @Test
    void isTheTotalDividedToTheCent() {
      assertThat(GROUP.perSession()).contains(MoneyRange.exactly(cad("1950")));
      assertThat(INDIVIDUAL.perSession()).contains(MoneyRange.exactly(cad("2500")));
      assertThat(PATHWAY.perSession(3)).contains(MoneyRange.exactly(cad("1058.33")));
    }

    @Test
    void roundsHalfACentUp() {
      assertThat(cad("0.25").dividedBy(2)).isEqualTo(cad("0.13"));
    }

    @Test
    void ofARangeRunsFromTheCheapestToTheDearest() {
      Cost range = cost(new Price.Range(cad("500"), cad("2400")), Optional.of(IntRange.of(1, 6)));

      assertThat(range.perSession()).contains(new MoneyRange(cad("400"), cad("500")));
    }
  }

  @Nested
  class Difference {
    @Test
    void isWithoutSign() {
      assertThat(GROUP.difference(INDIVIDUAL, 3)).contains(MoneyRange.exactly(cad("1650")));
      assertThat(INDIVIDUAL.difference(GROUP, 3)).contains(MoneyRange.exactly(cad("1650")));
      assertThat(GROUP.difference(PATHWAY, 3)).contains(MoneyRange.exactly(cad("2675")));
    }

    @Test
    void isUnknownWhereOneTotalIs() {
      assertThat(GROUP.difference(PATHWAY, 2)).isEmpty();
    }

    @Test
    void ofRangesThatOverlapStartsAtNothing() {
      MoneyRange first = new MoneyRange(cad("100"), cad("300"));
      MoneyRange second = new MoneyRange(cad("200"), cad("500"));

      assertThat(first.difference(second)).isEqualTo(new MoneyRange(cad("0"), cad("400")));
    }
  }

  private static Cost fixed(String amount, int sessions) {
    return cost(new Price.Fixed(cad(amount)), Optional.of(IntRange.exactly(sessions)));
  }

  private static Cost cost(Price price, Optional<IntRange> sessions) {
    return new Cost(
        Slug.of("some-cost"),
        LocalizedText.of("Some cost"),
        price,
        TaxBasis.PLUS_GST,
        false,
        sessions,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Money cad(String amount) {
    return Money.of(amount, "CAD");
  }
}
