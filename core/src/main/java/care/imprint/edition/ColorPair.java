package care.imprint.edition;

import care.imprint.value.Color;
import care.imprint.value.ContrastRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A colour of a palette that words are set in, and a ground they stand on.
 *
 * @param name what the palette calls the colour
 * @param color the colour
 * @param groundName what the palette calls the ground, or {@code paper}
 * @param ground the ground
 */
public record ColorPair(String name, Color color, String groundName, Color ground) {
  private static final Color PAPER = new Color(0xFFFFFF);

  /**
   * The pairs that pages use, on a screen and where they are printed: paper is a ground of its own
   * unless the surface is white, as pages and handouts leave it unprinted.
   */
  public static List<ColorPair> onPages(Palette palette) {
    List<ColorPair> pairs = new ArrayList<>();
    for (Named word : words(palette)) {
      pairs.add(word.on("surface", palette.surface()));
      pairs.add(word.on("tint", palette.tint()));
      if (!palette.surface().equals(PAPER)) {
        pairs.add(word.on("paper", PAPER));
      }
    }
    pairs.add(new Named("on-primary", palette.onPrimary()).on("primary", palette.primary()));
    return List.copyOf(pairs);
  }

  /**
   * The pairs that handouts use. Tinted are heads of tables, key takeaways and notices, none of
   * which has small print, and no words stand on a ground of the main colour.
   */
  public static List<ColorPair> inHandouts(Palette palette) {
    List<ColorPair> pairs = new ArrayList<>();
    for (Named word : words(palette)) {
      pairs.add(word.on("paper", PAPER));
      if (!word.name().equals("muted")) {
        pairs.add(word.on("tint", palette.tint()));
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Named> words(Palette palette) {
    return List.of(
        new Named("text", palette.text()),
        new Named("muted", palette.muted()),
        new Named("primary", palette.primary()),
        new Named("accent", palette.accent()));
  }

  private record Named(String name, Color color) {
    ColorPair on(String groundName, Color ground) {
      return new ColorPair(name, color, groundName, ground);
    }
  }

  /** The contrast of the words with their ground. */
  public ContrastRatio contrast() {
    return color.contrastRatio(ground);
  }

  /**
   * The colour of the same hue whose lightness is nearest and that can be read on this ground, and
   * on the other grounds these words stand on too where one colour can do that.
   *
   * @param used all pairs that are used of the palette
   * @param readable whether words of a colour (the first) can be read on a ground (the second)
   */
  public Optional<Color> nearest(List<ColorPair> used, BiPredicate<Color, Color> readable) {
    Stream<Color> others =
        used.stream().filter(pair -> pair.name().equals(name)).map(ColorPair::ground);
    List<Color> grounds = Stream.concat(Stream.of(ground), others).distinct().toList();
    return color
        .nearest(other -> grounds.stream().allMatch(under -> readable.test(other, under)))
        .or(() -> color.nearest(other -> readable.test(other, ground)));
  }
}
