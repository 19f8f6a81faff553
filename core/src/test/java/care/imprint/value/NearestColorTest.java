package care.imprint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Colours thrown together without a thought for contrast. */
@DisplayName("The nearest colour that can be read on a ground")
class NearestColorTest {
  private static final int PAIRS = 400;

  private final Random random = new Random(20_260_506);

  private Color any() {
    return new Color(random.nextInt(0x1000000));
  }

  private static Color nearest(Color words, Color ground) {
    return words.nearest(other -> other.isReadableOn(ground)).orElseThrow();
  }

  private static double lightness(Color color) {
    return HueLightness.of(color).lightness();
  }

  @Test
  void canBeReadThere() {
    int failing = 0;
    for (int i = 0; i < PAIRS; i++) {
      Color words = any();
      Color ground = any();
      failing += words.isReadableOn(ground) ? 0 : 1;
      assertThat(nearest(words, ground).contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(failing).isGreaterThan(PAIRS / 2);
  }

  /** Every lightness of the hue is tried, in steps finer than those of a screen. */
  @Test
  void isTheNearestInLightnessOfTheSameHue() {
    for (int i = 0; i < PAIRS / 10; i++) {
      Color words = any();
      Color ground = any();
      HueLightness line = HueLightness.of(words);
      double away = Math.abs(lightness(nearest(words, ground)) - line.lightness());
      for (int step = 0; step <= 4_000; step++) {
        double lightness = step / 4_000.0;
        Color other = new HueLightness(line.hue(), line.saturation(), lightness).color();
        if (Math.abs(lightness(other) - line.lightness()) < away - 0.004) {
          assertThat(other.contrast(ground)).as("%s on %s", other, ground).isLessThan(4.5);
        }
      }
    }
  }

  /**
   * The numbers from 0 to 6 go round the hues; rounding to a screen's steps moves them a little.
   */
  @Test
  void keepsTheHue() {
    for (int i = 0; i < PAIRS; i++) {
      Color words = any();
      HueLightness written = HueLightness.of(words);
      HueLightness offered = HueLightness.of(nearest(words, any()));
      boolean hasHue = offered.lightness() > 0.1 && offered.lightness() < 0.9;
      if (hasHue && written.saturation() > 0.2) {
        double turn = Math.abs(offered.hue() - written.hue());
        assertThat(Math.min(turn, 6 - turn)).as("%s", words).isLessThan(0.2);
      }
    }
  }

  @Test
  void isTheDarkerOfTwoEquallyNear() {
    Color grey = Color.of("#808080");

    assertThat(grey.nearest(other -> !other.equals(grey))).contains(Color.of("#7f7f7f"));
  }

  @Test
  void isTheColourItselfWhereThatCanBeRead() {
    Color black = new Color(0);

    assertThat(nearest(black, Color.of("#ffffff"))).isEqualTo(black);
  }

  @Test
  void isNoneWhereNoneFits() {
    assertThat(any().nearest(other -> false)).isEmpty();
  }
}
