package care.imprint.tenant.internal.check;

import care.imprint.edition.Palette;
import care.imprint.value.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A colour that words are set in and the ground they stand on.
 *
 * @param name what the palette calls the colour
 * @param color the colour
 * @param groundName what the palette calls the ground
 * @param ground the ground
 */
record Contrast(String name, Color color, String groundName, Color ground) {
  /** What WCAG 2.2 asks at level AA for text of any size. */
  static final BigDecimal NEEDED = new BigDecimal("4.5");

  /** What handouts are printed on, and pages too: they leave the surface unprinted. */
  static final Color PAPER = new Color(0xFFFFFF);

  /**
   * The pairs of a palette that are used: words on the grounds of a page, and words on paper where
   * that has another colour than the surface.
   */
  static List<Contrast> of(Palette palette) {
    Map<String, Color> grounds = new LinkedHashMap<>();
    grounds.put("surface", palette.surface());
    grounds.put("tint", palette.tint());
    if (!palette.surface().equals(PAPER)) {
      grounds.put("paper", PAPER);
    }
    Stream<Contrast> words =
        Stream.of(
                new Named("text", palette.text()),
                new Named("muted", palette.muted()),
                new Named("primary", palette.primary()),
                new Named("accent", palette.accent()))
            .flatMap(
                word ->
                    grounds.entrySet().stream()
                        .map(
                            ground ->
                                new Contrast(
                                    word.name(),
                                    word.color(),
                                    ground.getKey(),
                                    ground.getValue())));
    return Stream.concat(
            words,
            Stream.of(
                new Contrast("on-primary", palette.onPrimary(), "primary", palette.primary())))
        .toList();
  }

  private record Named(String name, Color color) {}

  boolean isEnough() {
    return isEnough(color, ground);
  }

  /** The ratio with two decimals, rounded down, so that a failing one never looks like 4.5. */
  String ratio() {
    return BigDecimal.valueOf(color.contrast(ground))
        .setScale(2, RoundingMode.DOWN)
        .toPlainString();
  }

  /**
   * The colour of the same hue whose lightness is nearest and that can be read on this ground, and
   * on the other grounds too where one colour can do that.
   */
  Color nearest(List<Color> otherGrounds) {
    List<Color> all = Stream.concat(Stream.of(ground), otherGrounds.stream()).toList();
    return nearestOn(all).or(() -> nearestOn(List.of(ground))).orElse(color);
  }

  private Optional<Color> nearestOn(List<Color> grounds) {
    return HueLightness.of(color)
        .nearby()
        .filter(other -> grounds.stream().allMatch(under -> isEnough(other, under)))
        .findFirst();
  }

  private static boolean isEnough(Color color, Color ground) {
    return color.contrast(ground) >= NEEDED.doubleValue();
  }
}
