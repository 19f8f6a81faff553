package care.imprint.html.internal.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers to a thousandth, half of one to the even neighbour, without an exponent. */
final class Decimal {
  private static final int DECIMALS = 3;
  private static final int THOUSAND = 1_000;

  /** Far below where a double no longer holds each half of a thousandth. */
  private static final double GREATEST = 1e9;

  private Decimal() {}

  static StringBuilder append(double value, StringBuilder out) {
    double size = Math.abs(value);
    if (size >= GREATEST) {
      return out.append(exact(value).stripTrailingZeros().toPlainString());
    }
    long thousandths = thousandths(size);
    if (value < 0 && thousandths > 0) {
      out.append('-');
    }
    out.append((int) (thousandths / THOUSAND));
    return appendRest((int) (thousandths % THOUSAND), out);
  }

  /**
   * The exact product of a value and a thousand, rounded once. The double nearest to the product is
   * half a thousandth where the product itself lies beside it: what the double left out decides.
   */
  private static long thousandths(double size) {
    double product = size * THOUSAND;
    long whole = (long) product;
    double part = product - whole;
    if (part == 0.5) {
      double leftOut = Math.fma(size, THOUSAND, -product);
      return leftOut > 0 || (leftOut == 0 && whole % 2 == 1) ? whole + 1 : whole;
    }
    return part > 0.5 ? whole + 1 : whole;
  }

  private static StringBuilder appendRest(int thousandths, StringBuilder out) {
    if (thousandths == 0) {
      return out;
    }
    out.append('.');
    int rest = thousandths;
    for (int unit = THOUSAND / 10; rest > 0; unit /= 10) {
      out.append((char) ('0' + rest / unit));
      rest %= unit;
    }
    return out;
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
