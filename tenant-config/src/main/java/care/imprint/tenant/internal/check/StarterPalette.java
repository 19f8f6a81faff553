package care.imprint.tenant.internal.check;

import care.imprint.value.Color;
import care.imprint.value.ContrastRatio;
import java.util.List;

/**
 * The colours of a starter: a main colour that can be read on the grounds, and what can be read on
 * it.
 *
 * @param primary the main colour
 * @param onPrimary white
 */
public record StarterPalette(Color primary, Color onPrimary) {
  private static final Color WHITE = Color.of("#ffffff");
  private static final List<Color> GROUNDS = List.of(WHITE, Color.of("#f1f3f4"));

  /** The colours of a starter in a colour, or in the nearest of its hue that can be read. */
  public static StarterPalette of(Color wanted) {
    Color primary = wanted.nearest(StarterPalette::isReadable).orElseThrow();
    return new StarterPalette(primary, WHITE);
  }

  private static boolean isReadable(Color color) {
    return GROUNDS.stream().allMatch(color::isReadableOn);
  }

  /** The lowest contrast of a colour with the grounds, with two decimals, rounded down. */
  public static String ratio(Color color) {
    double least = GROUNDS.stream().mapToDouble(color::contrast).min().orElseThrow();
    return new ContrastRatio(least).toString();
  }
}
