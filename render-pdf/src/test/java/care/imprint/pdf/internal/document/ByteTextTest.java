package care.imprint.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text of single bytes")
class ByteTextTest {
  private final Random random = new Random(20_261_127);

  @Test
  void growsAsAStringWould() throws IOException {
    ByteText text = new ByteText(1);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      String word = "é".repeat(random.nextInt(4)) + (char) random.nextInt(256);
      long number = random.nextLong() >> random.nextInt(64);
      text.append(word)
          .append(number)
          .append('-')
          .append(word.getBytes(StandardCharsets.ISO_8859_1));
      expected.append(word).append(number).append('-').append(word);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.writeTo(out);

    assertThat(text.toString()).isEqualTo(expected.toString());
    assertThat(text.toByteArray())
        .isEqualTo(out.toByteArray())
        .isEqualTo(expected.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void hasZerosAheadOfANumberWhereItShallHaveSoManyDigits() {
    assertThat(new ByteText().append(421, 10).append(0, 1)).hasToString("00000004210");
  }

  @Test
  void beginsAnew() {
    ByteText text = new ByteText().append("one");
    text.clear();

    assertThat(text.append("two")).hasToString("two");
  }

  @Test
  void hasNumbersWithAtMostThreeDecimals() {
    for (int i = 0; i < 10_000; i++) {
      double value = random.nextInt(-2_000_000, 2_000_000) / 1_000.0;
      ByteText text = new ByteText();
      Syntax.number(text, value);

      assertThat(text).hasToString(plain(BigDecimal.valueOf(value)));
    }
    assertThat(Syntax.number(-0.0004)).isEqualTo("0");
  }

  @Test
  void hasNumbersWithSevenDecimalsWhereAScaleNeedsThem() {
    for (int i = 0; i < 10_000; i++) {
      double value = random.nextDouble() * 10;
      ByteText text = new ByteText();
      Syntax.fine(text, value);

      assertThat(new BigDecimal(text.toString()))
          .isEqualByComparingTo(BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_UP));
    }
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
