package care.imprint.pdf;

import care.imprint.edition.ColorPair;
import care.imprint.edition.Palette;
import care.imprint.pdf.internal.ink.IccProfile;
import care.imprint.pdf.internal.ink.Separation;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.value.Color;
import care.imprint.value.ContrastRatio;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which colours of a brand can be read on a screen and no more once a press has printed them.
 *
 * <p>Inks reach no darkness of screens, and black ink alone is paler than the colour it stands for.
 * In red, green and blue and in grey nothing is told: greys have the luminance of their colours.
 * Immutable and thread-safe.
 */
public final class PrintContrast {
  private final Optional<Separation> press;

  private PrintContrast(Optional<Separation> press) {
    this.press = press;
  }

  /** What tells of handouts that go to a press this way. */
  public static PrintContrast of(Press press) {
    return new PrintContrast(
        Optional.of(press.intent().orElse(OutputIntent.SWOP))
            .filter(intent -> press.inks() == Inks.CMYK)
            .map(intent -> new Separation(new IccProfile(intent.profile().toByteArray()))));
  }

  /**
   * A warning for each pair of a brand that words are printed in with too little contrast.
   *
   * @param clinic the clinic, in whose {@code tenant.yaml} the colours stand
   * @param palette its colours
   */
  public List<Problem> check(Slug clinic, Palette palette) {
    return press.stream().flatMap(inks -> check(clinic, palette, inks)).toList();
  }

  private static Stream<Problem> check(Slug clinic, Palette palette, Separation inks) {
    List<ColorPair> pairs = ColorPair.inHandouts(palette);
    return pairs.stream()
        .filter(pair -> !printed(pair.color(), pair.ground(), inks).isEnough())
        .map(pair -> problem(clinic, pair, pairs, inks));
  }

  private static Problem problem(
      Slug clinic, ColorPair pair, List<ColorPair> used, Separation inks) {
    return Problem.of(
        PdfProblem.LOW_CONTRAST_IN_PRINT,
        new Location(clinic + "/tenant.yaml", 0, 0, "/brand/palette/" + pair.name()),
        pair.name(),
        pair.color(),
        pair.groundName(),
        pair.ground(),
        printed(pair.color(), pair.ground(), inks),
        ContrastRatio.MINIMUM,
        pair.nearest(used, (words, ground) -> isReadable(words, ground, inks))
            .map(Color::toString)
            .orElse("–"));
  }

  /** The contrast of the inks as they come out. */
  private static ContrastRatio printed(Color words, Color ground, Separation inks) {
    return ContrastRatio.of(inks.luminance(inks.text(words)), inks.luminance(inks.ground(ground)));
  }

  /** Whether words can be read both on a screen and from this press. */
  private static boolean isReadable(Color words, Color ground, Separation inks) {
    return words.isReadableOn(ground) && printed(words, ground, inks).isEnough();
  }
}
