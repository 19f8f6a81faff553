package care.imprint.html.internal.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers to a thousandth, half of one to the even neighbour, without an exponent. */
final class Decimal {
  private static final int DECIMALS = 3;
  private static final int THOUSAND = 1_000;

  /** Up to here a double holds each half of a thousandth. */
  private static final double GREATEST = 1e12;

  private Decimal() {}

  static StringBuilder append(double value, StringBuilder out) {
    return Math.abs(value) < GREATEST
        ? append(thousandths(value), out)
        : out.append(exact(value).stripTrailingZeros().toPlainString());
  }

  /**
   * The exact product of a value and a thousand, rounded once. The double nearest to the product is
   * half a thousandth where the product itself lies beside it: what the double left out decides.
   */
  private static long thousandths(double value) {
    double product = value * THOUSAND;
    double floor = Math.floor(product);
    double rest = Math.fma(value, THOUSAND, -product);
    if (product - floor != 0.5 || rest == 0) {
      return (long) Math.rint(product);
    }
    return (long) floor + (rest > 0 ? 1 : 0);
  }

  private static StringBuilder append(long thousandths, StringBuilder out) {
    long size = Math.abs(thousandths);
    out.append(thousandths < 0 ? "-" : "").append(size / THOUSAND);
    int rest = (int) (size % THOUSAND);
    if (rest > 0) {
      out.append('.');
      for (int unit = THOUSAND / 10; rest > 0; unit /= 10) {
        out.append((char) ('0' + rest / unit));
        rest %= unit;
      }
    }
    return out;
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
