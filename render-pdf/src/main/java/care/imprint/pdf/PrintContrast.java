package care.imprint.pdf;

import care.imprint.edition.Palette;
import care.imprint.pdf.internal.ink.IccProfile;
import care.imprint.pdf.internal.ink.PrintedPair;
import care.imprint.pdf.internal.ink.Separation;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    return press.stream()
        .flatMap(
            inks ->
                PrintedPair.of(palette).stream()
                    .filter(pair -> pair.ratio(inks) < PrintedPair.NEEDED)
                    .map(pair -> problem(clinic, pair, inks)))
        .toList();
  }

  private static Problem problem(Slug clinic, PrintedPair pair, Separation inks) {
    return Problem.of(
        PdfProblem.LOW_CONTRAST_IN_PRINT,
        new Location(clinic + "/tenant.yaml", 0, 0, "/brand/palette/" + pair.name()),
        pair.name(),
        pair.color(),
        pair.groundName(),
        pair.ground(),
        BigDecimal.valueOf(pair.ratio(inks)).setScale(2, RoundingMode.DOWN).toPlainString(),
        String.format(Locale.ROOT, "%.1f", PrintedPair.NEEDED),
        pair.nearest(inks).map(Color::toString).orElse("–"));
  }
}
