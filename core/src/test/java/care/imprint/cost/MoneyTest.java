package care.imprint.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @Test
  void trailingZerosDoNotCount() {
    assertThat(Money.of("5850.00", "CAD")).isEqualTo(Money.of("5850", "CAD"));
    assertThat(Money.of("5850.00", "CAD")).hasToString("CAD 5850");
    assertThat(Money.of("1E+3", "CAD")).hasToString("CAD 1000");
  }

  @Test
  void theShortFormReadsBackAsTheSameAmount() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      Money money =
          new Money(
              BigDecimal.valueOf(random.nextInt(1_000_000_00), 2),
              java.util.Currency.getInstance("CAD"));
      assertThat(Money.parse(money.toString())).isEqualTo(money);
    }
  }

  @Test
  void sumsAndPartsAreExact() {
    Random random = new Random(8);
    for (int i = 0; i < 1_000; i++) {
      Money amount = Money.of(random.nextInt(100_000) + "." + (10 + random.nextInt(90)), "CAD");
      int count = 1 + random.nextInt(12);
      BigDecimal off = amount.times(count).dividedBy(count).value().subtract(amount.value()).abs();
      assertThat(off).isZero();
      assertThat(amount.plus(amount)).isEqualTo(amount.times(2));
    }
  }

  @Test
  void currenciesDoNotMix() {
    assertThatThrownBy(() -> Money.of("1", "CAD").plus(Money.of("1", "USD")))
        .isInstanceOf(CurrencyMismatchException.class);
    assertThatThrownBy(() -> Money.of("1", "CAD").compareTo(Money.of("1", "USD")))
        .isInstanceOf(CurrencyMismatchException.class);
  }

  @Test
  void partsSmallerThanACentAndNegativeAmountsAreRefused() {
    assertThatThrownBy(() -> Money.of("1.005", "CAD")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.of("-1", "CAD")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.of("1.5", "JPY")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5850", "CAD", "CAD  5850", "CAD 5,850", "CAD -1", "XXQ 1", "CAD 1e3", ""})
  void textThatIsNoAmountIsRefused(String text) {
    assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
