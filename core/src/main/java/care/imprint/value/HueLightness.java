package care.imprint.value;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour by hue, saturation and lightness, as <a
 * href="https://www.w3.org/TR/css-color-3/#hsl-color">CSS Color 3</a> defines them.
 *
 * @param hue 0 to 6, red at 0, green at 2, blue at 4
 * @param saturation 0 to 1
 * @param lightness 0 to 1
 */
record HueLightness(double hue, double saturation, double lightness) {
  private static final int STEPS = 1_000;

  static HueLightness of(Color color) {
    double red = color.red() / 255.0;
    double green = color.green() / 255.0;
    double blue = color.blue() / 255.0;
    double max = Math.max(red, Math.max(green, blue));
    double min = Math.min(red, Math.min(green, blue));
    double lightness = (max + min) / 2;
    double chroma = max - min;
    if (chroma == 0) {
      return new HueLightness(0, 0, lightness);
    }
    double hue;
    if (max == red) {
      hue = (green - blue) / chroma + 6;
    } else if (max == green) {
      hue = (blue - red) / chroma + 2;
    } else {
      hue = (red - green) / chroma + 4;
    }
    return new HueLightness(hue % 6, chroma / (1 - Math.abs(2 * lightness - 1)), lightness);
  }

  /** Colours of the same hue and saturation, the nearest in lightness first, darker ones ahead. */
  Stream<Color> nearby() {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(step -> (double) step / STEPS)
        .flatMap(away -> Stream.of(lightness - away, lightness + away))
        .filter(other -> other >= 0 && other <= 1)
        .map(other -> new HueLightness(hue, saturation, other).color());
  }

  Color color() {
    double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
    double second = chroma * (1 - Math.abs(hue % 2 - 1));
    double base = lightness - chroma / 2;
    double[][] sectors = {
      {chroma, second, 0},
      {second, chroma, 0},
      {0, chroma, second},
      {0, second, chroma},
      {second, 0, chroma},
      {chroma, 0, second}
    };
    double[] parts = sectors[(int) hue];
    return new Color(
        part(parts[0] + base) << 16 | part(parts[1] + base) << 8 | part(parts[2] + base));
  }

  private static int part(double share) {
    return (int) Math.round(Math.min(1, Math.max(0, share)) * 255);
  }
}
