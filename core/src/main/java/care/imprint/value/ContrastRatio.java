package care.imprint.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far words stand out from their ground: 1 where both are equally light, 21 for black on white.
 * Source: WCAG 2.2, <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>.
 *
 * @param value the ratio, to one
 */
public record ContrastRatio(double value) {
  /** What text of any size needs at level AA: WCAG 2.2, SC 1.4.3 Contrast (Minimum). */
  public static final double MINIMUM = 4.5;

  /** What text of any size needs at level AAA: WCAG 2.2, SC 1.4.6 Contrast (Enhanced). */
  public static final double ENHANCED = 7;

  /**
   * Checks the ratio.
   *
   * @throws IllegalArgumentException if it is below 1 or no number
   */
  public ContrastRatio {
    if (!(value >= 1)) {
      throw new IllegalArgumentException("Not a contrast ratio: " + value);
    }
  }

  /**
   * The contrast of two relative luminances, in either order.
   *
   * @param luminance 0 for black to 1 for white
   * @param other the same of the other colour
   * @see Color#luminance()
   */
  public static ContrastRatio of(double luminance, double other) {
    double lighter = Math.max(luminance, other);
    double darker = Math.min(luminance, other);
    return new ContrastRatio((lighter + 0.05) / (darker + 0.05));
  }

  /** Whether it is enough for text of any size at level AA. */
  public boolean isEnough() {
    return value >= MINIMUM;
  }

  /** The ratio with two decimals, rounded down, so that a failing one never looks like 4.5. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).toPlainString();
  }
}
