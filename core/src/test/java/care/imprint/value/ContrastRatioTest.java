package care.imprint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A contrast ratio")
class ContrastRatioTest {
  private static final Color WHITE = Color.of("#ffffff");

  /** Greys and red that are often given as examples of what just passes and just fails. */
  @ParameterizedTest
  @CsvSource({"#000000,21.00", "#ffffff,1.00", "#767676,4.54", "#777777,4.47", "#ff0000,3.99"})
  void isWrittenWithTwoDecimalsRoundedDown(String color, String written) {
    assertThat(Color.of(color).contrastRatio(WHITE)).hasToString(written);
  }

  @Test
  void isEnoughFromFourAndAHalf() {
    assertThat(new ContrastRatio(4.5).isEnough()).isTrue();
    assertThat(new ContrastRatio(4.4999).isEnough()).isFalse();
    assertThat(new ContrastRatio(4.4999)).hasToString("4.49");
  }

  @Test
  void isTheSameInEitherOrder() {
    assertThat(ContrastRatio.of(0, 1)).isEqualTo(ContrastRatio.of(1, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.99, -4.5, Double.NaN})
  void isNeverBelowOne(double value) {
    assertThatThrownBy(() -> new ContrastRatio(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a contrast ratio");
  }
}
