package care.imprint.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.value.IntRange;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quantity in words")
class QuantityWordsTest {
  @ParameterizedTest
  @CsvSource({"3, 3, 3, 3", "3, 6, 3 to_6, 3 à_6", "14, 2000, 14 to_2000, 14 à_2000"})
  void isANumberOrARange(int min, int max, String english, String french) {
    IntRange range = IntRange.of(min, max);

    assertThat(shown(QuantityWords.of(range, Locale.CANADA))).isEqualTo(english);
    assertThat(shown(QuantityWords.of(range, Locale.CANADA_FRENCH))).isEqualTo(french);
  }

  @ParameterizedTest
  @CsvSource({
    "P12W, 12_weeks, 12_semaines",
    "P1W, 1_week, 1_semaine",
    "P10D, 10_days, 10_jours",
    "P1D, 1_day, 1_jour",
    "P3M, 3_months, 3_mois",
    "P1Y6M, 1_year and 6_months, 1_an et 6_mois",
    "P2Y, 2_years, 2_ans",
    "P0D, 0_days, 0_jours"
  })
  void isALengthOfTime(String time, String english, String french) {
    assertThat(shown(QuantityWords.of(Period.parse(time), Locale.CANADA))).isEqualTo(english);
    assertThat(shown(QuantityWords.of(Period.parse(time), Locale.CANADA_FRENCH))).isEqualTo(french);
  }

  @Test
  void isNeverNegative() {
    assertThatThrownBy(() -> QuantityWords.of(Period.ofDays(-1), Locale.CANADA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a length of time: P-1D");
  }

  private static String shown(String words) {
    return words.replace('\u00a0', '_');
  }
}
