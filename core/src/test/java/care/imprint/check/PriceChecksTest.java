package care.imprint.check;

import static care.imprint.check.Draft.fact;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Inline;
import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of prices")
class PriceChecksTest {
  @Nested
  class ATypedPrice {
    @Test
    void isAReferenceWhereACostHasIt() {
      Draft draft = Draft.english("The group costs CAD $5,850 in all.").with(Costs.GROUP);

      assertThat(draft.messages(CheckProblem.LITERAL_PRICE))
          .containsExactly(
              "The price “CAD $5,850” is typed out and will stay when the cost changes.");
      assertThat(draft.problems(CheckProblem.LITERAL_PRICE).get(0).hint(Locale.ENGLISH))
          .isEqualTo("Write {{cost:harbour-group}} instead.");
    }

    @Test
    void isADerivedReferenceWhereACostGivesIt() {
      Draft draft = Draft.english("That is $1,950 a session.").with(Costs.GROUP);

      assertThat(draft.problems(CheckProblem.LITERAL_PRICE).get(0).arguments())
          .containsExactly("$1,950", "{{cost:harbour-group.per-session}}");
    }

    @Test
    void isWrongWhereNoCostHasIt() {
      Draft draft = Draft.english("It costs $5,950.").with(Costs.GROUP, Costs.PATHWAY);

      assertThat(draft.messages(CheckProblem.UNKNOWN_PRICE))
          .containsExactly(
              "The price “$5,950” is typed out, and no cost of the library has this figure.");
      assertThat(draft.problems(CheckProblem.LITERAL_PRICE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "$5,850",
          "CAD $5,850",
          "CAD 5850",
          "5 850 $",
          "5\u00A0850,00\u00A0$\u00A0CA",
          "5\u202F850 $",
          "C$5850.00",
          "5,850 dollars"
        })
    void isSeenInEveryForm(String price) {
      Draft draft = Draft.english("Pay " + price + " first.").with(Costs.GROUP);

      assertThat(draft.problems(CheckProblem.LITERAL_PRICE))
          .singleElement()
          .satisfies(problem -> assertThat(problem.arguments()).startsWith(price));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"In 2025 850 people came.", "Call 905 555 0142.", "Room 1585.", "12 weeks"})
    void isNotJustANumber(String text) {
      Draft draft = Draft.english(text).with(Costs.GROUP);

      assertThat(draft.problems(CheckProblem.UNKNOWN_PRICE)).isEmpty();
      assertThat(draft.problems(CheckProblem.LITERAL_PRICE)).isEmpty();
    }

    @Test
    void isNoneWhereItIsAReference() {
      Draft draft =
          Draft.english(paragraph(Inline.text("It costs "), fact("cost:harbour-group")))
              .with(Costs.GROUP);

      assertThat(draft.problems(CheckProblem.LITERAL_PRICE)).isEmpty();
    }
  }

  @Nested
  class TaxWords {
    @Test
    void areTheSameForOnePrice() {
      Draft draft = Draft.english("Now $5,850 + GST, or $7,500 + tax. Later $5,850 + tax.");

      assertThat(draft.messages(CheckProblem.TAX_WORDS_DIFFER))
          .containsExactly(
              "The price $5,850 says “+ tax” here and “+ GST” elsewhere in this article.");
    }

    @Test
    void mayDifferBetweenPrices() {
      Draft draft = Draft.english("Now $5,850 + GST, or $7,500 + tax. Later $5,850 plus GST.");

      assertThat(draft.problems(CheckProblem.TAX_WORDS_DIFFER)).isEmpty();
    }

    @Test
    void areReadInFrench() {
      Draft draft = Draft.french("Soit 5 850 $ + TPS, ou bien 5 850 $ taxes incluses.");

      assertThat(draft.problems(CheckProblem.TAX_WORDS_DIFFER)).hasSize(1);
    }
  }

  @Nested
  class ACost {
    @Test
    void hasNotExpired() {
      Draft draft = Draft.english("Words.").with(until(Draft.TODAY.minusDays(1)));

      assertThat(draft.messages(CheckProblem.EXPIRED_PRICE))
          .containsExactly("The price of “old” was valid until 2026-05-05.");
      assertThat(draft.pointers(CheckProblem.EXPIRED_PRICE)).containsExactly("/costs/0/expires");
    }

    @Test
    void holdsOnItsLastDay() {
      assertThat(
              Draft.english("Words.").with(until(Draft.TODAY)).problems(CheckProblem.EXPIRED_PRICE))
          .isEmpty();
    }

    @Test
    void saysWhenItWasSeen() {
      Cost undated =
          Costs.dated(
              "undated",
              new Price.Varies(Optional.empty()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      Draft draft = Draft.english("Words.").with(Costs.GROUP, undated);

      assertThat(draft.messages(CheckProblem.UNDATED_PRICE))
          .containsExactly("Nobody can tell how old the price of “undated” is.");
    }

    private Cost until(LocalDate last) {
      return Costs.dated(
          "old",
          new Price.Fixed(Money.of("10", "CAD")),
          Optional.empty(),
          Optional.of(Draft.TODAY),
          Optional.of(last));
    }
  }
}
