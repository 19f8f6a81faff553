package care.imprint.pdf.internal.ink;

/**
 * How much of each ink, 0 to 1.
 *
 * @param cyan cyan
 * @param magenta magenta
 * @param yellow yellow
 * @param black black
 */
public record Cmyk(double cyan, double magenta, double yellow, double black) {
  /** Black ink alone. */
  public static Cmyk black(double share) {
    return new Cmyk(0, 0, 0, share);
  }

  /** All inks together: 4 is the most there is, and presses take about 3. */
  public double total() {
    return cyan + magenta + yellow + black;
  }
}
