package care.imprint.pdf.internal.ink;

import care.imprint.edition.Palette;
import care.imprint.value.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour that words of a handout are printed in, and the ground they are printed on.
 *
 * @param name what the palette calls the colour
 * @param color the colour
 * @param groundName what the palette calls the ground, or {@code paper}
 * @param ground the ground
 */
public record PrintedPair(String name, Color color, String groundName, Color ground) {
  /** What WCAG 2.2 asks at level AA for text of any size. */
  public static final double NEEDED = 4.5;

  private static final Color PAPER = new Color(0xFFFFFF);
  private static final int STEPS = 64;

  /** The pairs of a palette that handouts use. */
  public static List<PrintedPair> of(Palette palette) {
    return List.of(
        new PrintedPair("text", palette.text(), "paper", PAPER),
        new PrintedPair("text", palette.text(), "tint", palette.tint()),
        new PrintedPair("muted", palette.muted(), "paper", PAPER),
        new PrintedPair("muted", palette.muted(), "tint", palette.tint()),
        new PrintedPair("primary", palette.primary(), "paper", PAPER),
        new PrintedPair("primary", palette.primary(), "tint", palette.tint()),
        new PrintedPair("accent", palette.accent(), "paper", PAPER),
        new PrintedPair("accent", palette.accent(), "tint", palette.tint()),
        new PrintedPair("on-primary", palette.onPrimary(), "primary", palette.primary()));
  }

  /** The contrast of the inks, 1 to 21, by the definition of WCAG 2.2, as they come out. */
  public double ratio(Separation press) {
    double words = press.luminance(press.text(color));
    double under = press.luminance(press.ground(ground));
    return (Math.max(words, under) + 0.05) / (Math.min(words, under) + 0.05);
  }

  /** The nearest shade or tint of the colour that can be read on the ground, if there is one. */
  public Optional<Color> nearest(Separation press) {
    return IntStream.rangeClosed(1, STEPS)
        .boxed()
        .flatMap(step -> Stream.of(mixed(0, step), mixed(255, step)))
        .filter(other -> other.contrast(ground) >= NEEDED)
        .filter(other -> new PrintedPair(name, other, groundName, ground).ratio(press) >= NEEDED)
        .findFirst();
  }

  /** The colour with so many shares of black (0) or white (255). */
  private Color mixed(int with, int step) {
    return new Color(
        part(color.red(), with, step) << 16
            | part(color.green(), with, step) << 8
            | part(color.blue(), with, step));
  }

  private static int part(int own, int with, int step) {
    return own + (with - own) * step / STEPS;
  }
}
