package care.imprint.tenant.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Palette;
import care.imprint.value.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Colours thrown together without a thought for contrast, and what a clinic is told of them. */
@DisplayName("The colour that is offered for one that cannot be read")
class ContrastTest {
  private static final int PALETTES = 400;
  private static final long SEED = 20_260_506;

  private final Random random = new Random(SEED);

  private Color any() {
    return new Color(random.nextInt(0x1000000));
  }

  private Palette palette() {
    return new Palette(any(), any(), any(), any(), any(), any(), any(), any());
  }

  private static boolean isReadable(Color color, List<Color> grounds) {
    return grounds.stream().allMatch(ground -> color.contrast(ground) >= 4.5);
  }

  private static double lightness(Color color) {
    return HueLightness.of(color).lightness();
  }

  @Test
  void canBeReadOnTheGroundItIsOfferedFor() {
    int failing = 0;
    for (int i = 0; i < PALETTES; i++) {
      Palette palette = palette();
      List<Color> grounds = List.of(palette.surface(), palette.tint(), Contrast.PAPER);
      for (Contrast pair : Contrast.of(palette)) {
        if (!pair.isEnough()) {
          failing++;
          assertThat(isReadable(pair.nearest(grounds), List.of(pair.ground())))
              .as("%s for %s", pair.nearest(grounds), pair)
              .isTrue();
        }
      }
    }
    assertThat(failing).isGreaterThan(PALETTES);
  }

  @Test
  void canBeReadOnAllGroundsWhereAnyColourOfItsHueCan() {
    int onAll = 0;
    for (int i = 0; i < PALETTES; i++) {
      Palette palette = palette();
      List<Color> grounds = List.of(palette.surface(), palette.tint());
      Contrast pair = new Contrast("text", palette.text(), "surface", palette.surface());
      if (!pair.isEnough()
          && HueLightness.of(palette.text())
              .nearby()
              .anyMatch(color -> isReadable(color, grounds))) {
        onAll++;
        assertThat(isReadable(pair.nearest(grounds), grounds)).as("%s", pair).isTrue();
      }
    }
    assertThat(onAll).isGreaterThan(PALETTES / 10);
  }

  /** Every lightness of the hue is tried, in steps finer than those of a screen. */
  @Test
  void isTheNearestInLightnessOfTheSameHue() {
    for (int i = 0; i < PALETTES / 10; i++) {
      Color word = any();
      Color ground = any();
      Contrast pair = new Contrast("text", word, "surface", ground);
      if (pair.isEnough()) {
        continue;
      }
      Color offered = pair.nearest(List.of());
      double away = Math.abs(lightness(offered) - lightness(word));
      HueLightness line = HueLightness.of(word);
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
    for (int i = 0; i < PALETTES; i++) {
      Contrast pair = new Contrast("text", any(), "surface", any());
      HueLightness offered = HueLightness.of(pair.nearest(List.of()));
      boolean hasHue = offered.lightness() > 0.1 && offered.lightness() < 0.9;
      HueLightness written = HueLightness.of(pair.color());
      if (!pair.isEnough() && hasHue && written.saturation() > 0.2) {
        double turn = Math.abs(offered.hue() - written.hue());
        assertThat(Math.min(turn, 6 - turn)).as("%s", pair).isLessThan(0.2);
      }
    }
  }

  @Test
  void isWhatIsWrittenWhereThatCanBeRead() {
    Contrast pair = new Contrast("text", Color.of("#000000"), "surface", Color.of("#ffffff"));

    assertThat(pair.isEnough()).isTrue();
    assertThat(pair.ratio()).isEqualTo("21.00");
  }
}
