package care.imprint.html.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Palette;
import care.imprint.value.Color;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Colours made of a brand's palette")
class SchemesTest {
  private static final Palette TEAL =
      palette("#0f5257", "#ffffff", "#9a4517", "#1d2b2c", "#47605f", "#ffffff", "#eaf3f1");

  private static Palette palette(
      String primary,
      String onPrimary,
      String accent,
      String text,
      String muted,
      String surface,
      String tint) {
    return new Palette(
        Color.of(primary),
        Color.of(onPrimary),
        Color.of(accent),
        Color.of(text),
        Color.of(muted),
        Color.of(surface),
        Color.of(tint),
        Color.of("#bcd3cf"));
  }

  /** Brands of all hues, and colours thrown together without a thought for contrast. */
  static Stream<Palette> palettes() {
    Random dice = new Random(20260506);
    Stream<Palette> any =
        Stream.generate(
                () ->
                    new Palette(
                        any(dice), any(dice), any(dice), any(dice), any(dice), any(dice), any(dice),
                        any(dice)))
            .limit(200);
    return Stream.concat(
        Stream.of(
            TEAL,
            palette("#a3271d", "#ffffff", "#7a5410", "#2e1f1a", "#6b5347", "#fdf8ee", "#f7ead8"),
            palette("#1f2a30", "#ffffff", "#1f2a30", "#1f2a30", "#55626a", "#ffffff", "#f1f3f4"),
            palette("#ffd166", "#1a1400", "#8ecae6", "#f5f5f5", "#c8c8c8", "#101418", "#1c2329")),
        any);
  }

  private static Color any(Random dice) {
    return new Color(dice.nextInt(0x1000000));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void canBeReadInTheDark(Palette light) {
    Palette dark = Schemes.dark(light);

    assertThat(dark.surface().luminance()).isLessThan(0.18);
    if (!dark.equals(light)) {
      assertThat(lowest(dark)).isGreaterThanOrEqualTo(4.5);
      assertThat(dark.surface().luminance()).isLessThan(0.05);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void haveMoreContrastForWhoeverAsks(Palette light) {
    assertThat(lowest(Schemes.sharp(light))).isGreaterThanOrEqualTo(7);
    assertThat(lowest(Schemes.sharp(Schemes.dark(light)))).isGreaterThanOrEqualTo(7);
    assertThat(Schemes.sharp(light).line().contrast(Schemes.sharp(light).surface()))
        .isGreaterThanOrEqualTo(7);
  }

  @Test
  void keepTheHueOfTheBrand() {
    double brand = Oklch.of(TEAL.primary()).hue();

    assertThat(Oklch.of(Schemes.dark(TEAL).primary()).hue()).isBetween(brand - 0.1, brand + 0.1);
    assertThat(Oklch.of(Schemes.sharp(TEAL).primary()).hue()).isBetween(brand - 0.1, brand + 0.1);
  }

  @Test
  void comeBackFromLightnessAndHueAsTheyWere() {
    Random dice = new Random(7);
    for (int i = 0; i < 500; i++) {
      Color color = any(dice);
      assertThat(Oklch.of(color).color()).isEqualTo(color);
    }
  }

  private static double lowest(Palette palette) {
    return Stream.concat(
            Stream.of(palette.text(), palette.muted(), palette.primary(), palette.accent())
                .flatMap(
                    word ->
                        List.of(palette.surface(), palette.tint()).stream().map(word::contrast)),
            Stream.of(palette.onPrimary().contrast(palette.primary())))
        .min(Double::compare)
        .orElseThrow();
  }
}
