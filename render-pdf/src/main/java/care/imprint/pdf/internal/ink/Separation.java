package care.imprint.pdf.internal.ink;

import care.imprint.value.Color;

/**
 * What colours become in cyan, magenta, yellow and black under one printing condition: its profile
 * tells. White is the paper. Neutral colours, and text that is dark and nearly neutral, are black
 * ink alone: four inks that are a hair out of register make small type unreadable. Immutable and
 * thread-safe.
 */
public final class Separation {
  /** Below this much colour, a ground is grey. */
  private static final double NEUTRAL = 3;

  /** Below this much colour, text is. */
  private static final double NEUTRAL_TEXT = 16;

  /** Up to this lightness, nearly neutral text is dark. */
  private static final double DARK = 45;

  private static final int ROUNDS = 20;

  private final LookupTable toInk;
  private final LookupTable toLight;
  private final double blackest;

  /**
   * The separation of a printing condition.
   *
   * @throws IllegalArgumentException if the profile's tables are of a kind that is not read
   */
  public Separation(IccProfile profile) {
    this.toInk = table(profile, "B2A1", "B2A0");
    this.toLight = table(profile, "A2B1", "A2B0");
    this.blackest = light(1);
  }

  /**
   * Checks that a profile's tables are read here.
   *
   * @throws IllegalArgumentException if they are of another kind, or of another shape
   */
  public static void check(IccProfile profile) {
    boolean fits =
        table(profile, "B2A1", "B2A0").map(0.5, 0.5, 0.5).length == 4
            && table(profile, "A2B1", "A2B0").map(0, 0, 0, 0).length == 3;
    if (!fits) {
      throw new IllegalArgumentException("An ICC profile with tables of another shape");
    }
  }

  private static LookupTable table(IccProfile profile, String name, String other) {
    return profile
        .tag(name)
        .or(() -> profile.tag(other))
        .map(LookupTable::new)
        .orElseThrow(() -> new IllegalArgumentException("An ICC profile without " + other));
  }

  /** The inks of grounds, rules and pictures. */
  public Cmyk ground(Color color) {
    Lab lab = Lab.of(color);
    return lab.chroma() < NEUTRAL ? Cmyk.black(black(lab)) : colored(lab);
  }

  /** The inks of type. */
  public Cmyk text(Color color) {
    Lab lab = Lab.of(color);
    boolean dark = lab.chroma() < NEUTRAL_TEXT && lab.light() < DARK;
    return dark ? Cmyk.black(black(lab)) : ground(color);
  }

  /**
   * How light inks come out beside the bare paper: the relative luminance of WCAG 2.2, 1 for the
   * paper. Source: CIE 15 for the way back from lightness.
   */
  public double luminance(Cmyk inks) {
    double light =
        Lab.decoded(toLight.map(inks.cyan(), inks.magenta(), inks.yellow(), inks.black())).light();
    double root = (light + 16) / 116;
    return light > 8 ? root * root * root : Math.max(0, light) * 27 / 24_389;
  }

  private Cmyk colored(Lab lab) {
    double[] inks = toInk.map(lab.encoded());
    return new Cmyk(inks[0], inks[1], inks[2], inks[3]);
  }

  /** As much black as is as light, where the blackest stands for black; found by halving. */
  private double black(Lab lab) {
    double wanted = blackest + (100 - blackest) * lab.light() / 100;
    double low = 0;
    double high = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      if (light(middle) > wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return lab.light() < 0.5 ? 1 : lab.light() > 99.5 ? 0 : (low + high) / 2;
  }

  private double light(double black) {
    return Lab.decoded(toLight.map(0, 0, 0, black)).light();
  }
}
