package care.imprint.pdf.internal.ink;

import care.imprint.value.Color;
import java.util.stream.IntStream;

/**
 * A colour by lightness (0 to 100) and two hues, seen beside the white of the paper. Source: IEC
 * 61966-2-1 for sRGB, adapted to D50 by Bradford; CIE 15 for L*a*b*; ICC.1:2001-04, A.1 for how
 * profiles of version 2 write it.
 *
 * @param light the lightness
 * @param red from green to red
 * @param yellow from blue to yellow
 */
public record Lab(double light, double red, double yellow) {
  private static final double[] X = {0.4360747, 0.3850649, 0.1430804};
  private static final double[] Y = {0.2225045, 0.7168786, 0.0606169};
  private static final double[] Z = {0.0139322, 0.0971045, 0.7141733};
  private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(Lab::linear).toArray();
  private static final double STEP = 65_535.0 / 256;
  private static final double LIGHT_STEP = 65_535.0 / 652.8;

  /** A colour of sRGB. */
  public static Lab of(Color color) {
    double[] rgb = {LINEAR[color.red()], LINEAR[color.green()], LINEAR[color.blue()]};
    double y = root(dot(Y, rgb));
    double x = root(dot(X, rgb) / (X[0] + X[1] + X[2]));
    double z = root(dot(Z, rgb) / (Z[0] + Z[1] + Z[2]));
    return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  /** A colour as a profile writes it. */
  public static Lab decoded(double[] shares) {
    return new Lab(shares[0] * LIGHT_STEP, shares[1] * STEP - 128, shares[2] * STEP - 128);
  }

  /** The colour as a profile writes it. */
  public double[] encoded() {
    return new double[] {light / LIGHT_STEP, (red + 128) / STEP, (yellow + 128) / STEP};
  }

  /** How far it is from grey. */
  public double chroma() {
    return Math.sqrt(red * red + yellow * yellow);
  }

  /** How far apart two colours are (CIE 1976); an eye sees 2 or 3 where they touch. */
  public double difference(Lab other) {
    double byLight = light - other.light;
    double byRed = red - other.red;
    double byYellow = yellow - other.yellow;
    return Math.sqrt(byLight * byLight + byRed * byRed + byYellow * byYellow);
  }

  private static double dot(double[] row, double[] rgb) {
    return row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double root(double share) {
    return share > 216.0 / 24_389 ? StrictMath.cbrt(share) : (24_389.0 / 27 * share + 16) / 116;
  }
}
