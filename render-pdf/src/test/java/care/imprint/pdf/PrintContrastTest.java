package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import care.imprint.edition.Palette;
import care.imprint.pdf.internal.ink.Greys;
import care.imprint.problem.Problem;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contrast of a brand in print")
class PrintContrastTest {
  private static final Press FOUR_INKS = Press.NONE.inks(Inks.CMYK);

  private static List<Problem> check(Press press, String muted) {
    return check(press, palette("#12284b", muted, "#ffffff"));
  }

  private static List<Problem> check(Press press, Palette palette) {
    return PrintContrast.of(press).check(Slug.of("port-credit"), palette);
  }

  private static Palette palette(String primary, String muted, String tint) {
    return new Palette(
        Color.of(primary),
        Color.of("#ffffff"),
        Color.of("#12284b"),
        Color.of("#17202e"),
        Color.of(muted),
        Color.of("#ffffff"),
        Color.of(tint),
        Color.of("#cccccc"));
  }

  @Test
  void isToldWhereAPressMakesWordsTooPale() {
    assertThat(Color.of("#757575").contrast(Color.of("#ffffff"))).isGreaterThan(4.5);

    assertThat(check(FOUR_INKS, "#757575"))
        .extracting(problem -> problem + ". " + problem.hint(Locale.ENGLISH))
        .containsExactly(
            "port-credit/tenant.yaml: warning low-contrast-in-print: The color “muted” (#757575)"
                + " on “paper” (#ffffff) is printed with a contrast of 3.69:1; words need 4.5:1."
                + " The nearest color that can be read there in print is #656565");
  }

  @Test
  void isToldWithOneColorOfTheSameHueForAllGrounds() {
    assertThat(check(FOUR_INKS, palette("#0a93ad", "#444444", "#e4eef0")))
        .extracting(problem -> problem.arguments().get(2), problem -> problem.arguments().get(6))
        .containsExactly(tuple("paper", "#087388"), tuple("tint", "#087388"));
  }

  @Test
  void isEnoughWithTheColorThatIsProposed() {
    assertThat(check(FOUR_INKS, "#656565")).isEmpty();
    assertThat(check(FOUR_INKS, "#666666")).isNotEmpty();
  }

  @Test
  void isThatOfTheScreenInOtherInks() {
    assertThat(check(Press.NONE, "#757575")).isEmpty();
    assertThat(check(Press.NONE.inks(Inks.GREY), "#757575")).isEmpty();
  }

  /** What is asked of colors on screens therefore need not be asked again of greys. */
  @Test
  void staysWhatItWasInGrey() {
    Random random = new Random(20_260_506);
    for (int i = 0; i < 10_000; i++) {
      Color words = new Color(random.nextInt(0x1000000));
      Color ground = new Color(random.nextInt(0x1000000));
      double lighter = Math.max(light(words), light(ground));
      double darker = Math.min(light(words), light(ground));

      assertThat((lighter + 0.05) / (darker + 0.05))
          .isCloseTo(words.contrast(ground), within(1e-9));
    }
  }

  /** The luminance of the grey that a colour becomes, by the curve of sRGB. */
  private static double light(Color color) {
    double share = Greys.of(color);
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
