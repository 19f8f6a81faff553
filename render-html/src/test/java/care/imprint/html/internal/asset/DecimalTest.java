package care.imprint.html.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number of a drawing")
class DecimalTest {
  /** Any, halves of thousandths, what lies beside those, and very large ones. */
  private static DoubleStream numbers() {
    Random random = new Random(20_260_601);
    return DoubleStream.generate(() -> (random.nextInt(4_000_000) - 2_000_000) / 2_000.0)
        .limit(20_000)
        .flatMap(half -> DoubleStream.of(half, Math.nextUp(half), half * random.nextDouble()))
        .flatMap(number -> DoubleStream.of(number, number * (1L << random.nextInt(50))));
  }

  @Test
  void isRoundedOnceAndExactly() {
    assertThat(numbers().boxed())
        .allSatisfy(number -> assertThat(SvgPath.number(number)).isEqualTo(exactly(number)));
  }

  @ParameterizedTest
  @CsvSource({"-0.0,0", "0.0004,0", "-0.0004,0", "1.5,1.5", "0.0625,0.062", "12.340,12.34"})
  void hasNoMoreDigitsThanItNeeds(double number, String written) {
    assertThat(SvgPath.number(number)).isEqualTo(written);
  }

  private static String exactly(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
