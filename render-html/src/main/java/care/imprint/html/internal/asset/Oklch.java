package care.imprint.html.internal.asset;

import care.imprint.value.Color;

/**
 * A colour by lightness, chroma and hue, as people see them: the OKLCH form of <a
 * href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4</a>. The numbers are worked out
 * alike on every machine.
 *
 * @param lightness 0 for black to 1 for white
 * @param chroma 0 for grey to about 0.37
 * @param hue the angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {
  private static final double STEP = 0.005;

  static Oklch of(Color color) {
    double red = linear(color.red());
    double green = linear(color.green());
    double blue = linear(color.blue());
    double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        StrictMath.hypot(a, b),
        StrictMath.atan2(b, a));
  }

  /** The same hue with another lightness and at most this chroma. */
  Oklch at(double otherLightness, double greatestChroma) {
    return new Oklch(otherLightness, Math.min(chroma, greatestChroma), hue);
  }

  /** The nearest colour a screen can show: of less chroma where this one is out of its reach. */
  Color color() {
    Oklch nearest = this;
    while (!nearest.canBeShown() && nearest.chroma > 0) {
      nearest = nearest.at(nearest.lightness, Math.max(0, nearest.chroma - STEP));
    }
    return nearest.rounded();
  }

  private boolean canBeShown() {
    return within(red()) && within(green()) && within(blue());
  }

  private static boolean within(double part) {
    return part > -1e-4 && part < 1 + 1e-4;
  }

  private Color rounded() {
    return new Color(byteOf(red()) << 16 | byteOf(green()) << 8 | byteOf(blue()));
  }

  private double red() {
    return 4.0767416621 * l() - 3.3077115913 * m() + 0.2309699292 * s();
  }

  private double green() {
    return -1.2684380046 * l() + 2.6097574011 * m() - 0.3413193965 * s();
  }

  private double blue() {
    return -0.0041960863 * l() - 0.7034186147 * m() + 1.7076147010 * s();
  }

  private double l() {
    return cube(lightness + 0.3963377774 * a() + 0.2158037573 * b());
  }

  private double m() {
    return cube(lightness - 0.1055613458 * a() - 0.0638541728 * b());
  }

  private double s() {
    return cube(lightness - 0.0894841775 * a() - 1.2914855480 * b());
  }

  private double a() {
    return chroma * StrictMath.cos(hue);
  }

  private double b() {
    return chroma * StrictMath.sin(hue);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int byteOf(double linear) {
    double share = Math.max(0, Math.min(1, linear));
    double encoded =
        share <= 0.0031308 ? share * 12.92 : 1.055 * StrictMath.pow(share, 1 / 2.4) - 0.055;
    return (int) Math.round(encoded * 255);
  }
}
