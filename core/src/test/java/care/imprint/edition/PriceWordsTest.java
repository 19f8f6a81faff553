package care.imprint.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.MoneyRange;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A price in words")
class PriceWordsTest {
  /** Spaces made visible: {@code _} for a no-break space, {@code ,,} for a narrow one. */
  private static String shown(String words) {
    return words.replace('\u00a0', '_').replace("\u202f", ",,");
  }

  private static Money cad(String amount) {
    return Money.of(amount, "CAD");
  }

  private static Cost cost(Price price, TaxBasis tax, boolean approximate) {
    return new Cost(
        Slug.of("group"),
        LocalizedText.of("Group"),
        price,
        tax,
        approximate,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String english(Price price, TaxBasis tax, boolean approximate) {
    return shown(PriceWords.of(cost(price, tax, approximate), Locale.CANADA));
  }

  private static String french(Price price, TaxBasis tax, boolean approximate) {
    return shown(PriceWords.of(cost(price, tax, approximate), Locale.CANADA_FRENCH));
  }

  @Nested
  class OfAnAmount {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            0          | CAD_$0         | 0_$_CA
            795        | CAD_$795       | 795_$_CA
            5850       | CAD_$5,850     | 5,,850_$_CA
            5850.00    | CAD_$5,850     | 5,,850_$_CA
            1058.33    | CAD_$1,058.33  | 1,,058,33_$_CA
            1162.5     | CAD_$1,162.50  | 1,,162,50_$_CA
            1234567    | CAD_$1,234,567 | 1,,234,,567_$_CA
            """)
    void groupsThousandsAndWritesCentsWhereThereAreAny(
        String amount, String english, String french) {
      assertThat(shown(PriceWords.of(cad(amount), Locale.CANADA))).isEqualTo(english);
      assertThat(shown(PriceWords.of(cad(amount), Locale.CANADA_FRENCH))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"USD, USD_$40, 40_$_US", "EUR, EUR_40, 40_EUR", "JPY, JPY_40, 40_JPY"})
    void saysWhichCurrency(String currency, String english, String french) {
      Money amount = Money.of("40", currency);

      assertThat(shown(PriceWords.of(amount, Locale.CANADA))).isEqualTo(english);
      assertThat(shown(PriceWords.of(amount, Locale.CANADA_FRENCH))).isEqualTo(french);
    }

    @Test
    void isEnglishWhereTheLanguageIsNotKnown() {
      assertThat(shown(PriceWords.of(cad("5850"), Locale.GERMANY))).isEqualTo("CAD_$5,850");
    }
  }

  @Nested
  class OfARange {
    private final MoneyRange range = new MoneyRange(cad("500"), cad("2500"));

    @Test
    void saysTheCurrencyOnce() {
      assertThat(shown(PriceWords.of(range, Locale.CANADA))).isEqualTo("CAD_$500 to_$2,500");
      assertThat(shown(PriceWords.of(range, Locale.CANADA_FRENCH)))
          .isEqualTo("de_500 à_2,,500_$_CA");
    }

    @Test
    void isCalledApproximateWithoutDe() {
      assertThat(shown(PriceWords.about(range, Locale.CANADA)))
          .isEqualTo("about_CAD_$500 to_$2,500");
      assertThat(shown(PriceWords.about(range, Locale.CANADA_FRENCH)))
          .isEqualTo("environ_500 à_2,,500_$_CA");
    }

    @Test
    void isOneAmountWhereBothEndsAreTheSame() {
      MoneyRange exact = MoneyRange.exactly(cad("1950"));

      assertThat(shown(PriceWords.of(exact, Locale.CANADA))).isEqualTo("CAD_$1,950");
      assertThat(shown(PriceWords.about(exact, Locale.CANADA_FRENCH)))
          .isEqualTo("environ_1,,950_$_CA");
    }
  }

  @Nested
  class OfACost {
    private final Price fixed = new Price.Fixed(cad("5850"));
    private final Price basePlus = new Price.BasePlus(cad("1585"), cad("795"));

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            PLUS_GST   | CAD_$5,850_+_GST         | 5,,850_$_CA_+_TPS
            PLUS_TAX   | CAD_$5,850_+_tax         | 5,,850_$_CA_+_taxes
            INCLUDED   | CAD_$5,850, tax included | 5,,850_$_CA, taxes comprises
            EXEMPT     | CAD_$5,850, no tax due   | 5,,850_$_CA, sans taxe
            NOT_STATED | CAD_$5,850               | 5,,850_$_CA
            """)
    void saysWhatHoldsForTax(TaxBasis tax, String english, String french) {
      assertThat(english(fixed, tax, false)).isEqualTo(english);
      assertThat(french(fixed, tax, false)).isEqualTo(french);
    }

    @Test
    void saysThatItIsApproximate() {
      assertThat(english(fixed, TaxBasis.PLUS_GST, true)).isEqualTo("about_CAD_$5,850_+_GST");
      assertThat(french(fixed, TaxBasis.PLUS_GST, true)).isEqualTo("environ_5,,850_$_CA_+_TPS");
    }

    @Test
    void tellsTheFirstSessionAndTheFurtherOnes() {
      assertThat(english(basePlus, TaxBasis.NOT_STATED, false))
          .isEqualTo("CAD_$1,585 for the first session, then CAD_$795 for each further one");
      assertThat(french(basePlus, TaxBasis.NOT_STATED, false))
          .isEqualTo(
              "1,,585_$_CA pour la première séance, puis 795_$_CA pour chaque séance suivante");
    }

    @Test
    void saysTheTaxOfBothAmountsAtTheEnd() {
      assertThat(english(basePlus, TaxBasis.PLUS_GST, true))
          .isEqualTo(
              "about_CAD_$1,585 for the first session, then CAD_$795 for each further one, plus GST");
      assertThat(french(basePlus, TaxBasis.PLUS_TAX, false)).endsWith("suivante, plus les taxes");
    }

    @Test
    void saysThatItVaries() {
      Price byClinic =
          new Price.Varies(
              Optional.of(LocalizedText.of(Map.of("en", "clinic", "fr", "la clinique"))));

      assertThat(english(byClinic, TaxBasis.NOT_STATED, false)).isEqualTo("varies by clinic");
      assertThat(french(byClinic, TaxBasis.NOT_STATED, false)).isEqualTo("varie selon la clinique");
      assertThat(english(new Price.Varies(Optional.empty()), TaxBasis.PLUS_GST, true))
          .isEqualTo("varies");
    }

    @Test
    void isNeverInAnotherLanguage() {
      Price englishOnly = new Price.Varies(Optional.of(LocalizedText.of(Map.of("en", "clinic"))));

      assertThatThrownBy(() -> french(englishOnly, TaxBasis.NOT_STATED, false))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("fr-CA");
    }
  }
}
