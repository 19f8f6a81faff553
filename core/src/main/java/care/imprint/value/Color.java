package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb the colour as {@code 0xRRGGBB}
 */
public record Color(int rgb) {
  /** The regular expression of the text form, anchored. */
  public static final String PATTERN = "^#[0-9a-fA-F]{6}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /** The linear share of each part, worked out once: contrasts are asked for by the thousand. */
  private static final double[] LINEAR =
      IntStream.range(0, 256).mapToDouble(Color::toLinear).toArray();

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not between 0 and 0xFFFFFF
   */
  public Color {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("Not a colour: " + rgb);
    }
  }

  /**
   * The colour with this text form, {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if the text is of another form
   */
  @JsonCreator
  public static Color of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a colour: '%s' (write #rrggbb)".formatted(text));
    }
    return new Color(Integer.parseInt(text.substring(1), 16));
  }

  /** The red part, 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** The green part, 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** The blue part, 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /**
   * The relative luminance, 0 for black to 1 for white, by the definition of WCAG 2.2 (<a
   * href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>).
   */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** The contrast with another colour, 1 to 21. */
  public double contrast(Color other) {
    return contrastRatio(other).value();
  }

  /** The same as a ratio, which knows how much is enough and how it is written. */
  public ContrastRatio contrastRatio(Color other) {
    return ContrastRatio.of(luminance(), other.luminance());
  }

  /** Whether words of this colour can be read on a ground, at any size: WCAG 2.2, level AA. */
  public boolean isReadableOn(Color ground) {
    return contrastRatio(ground).isEnough();
  }

  /**
   * The first colour that fits of those with the same hue and saturation, the nearest in lightness
   * first and of two equally near the darker: this one itself where it fits.
   *
   * @param fits what is asked of the colour
   */
  public Optional<Color> nearest(Predicate<Color> fits) {
    return Stream.concat(Stream.of(this), HueLightness.of(this).nearby()).filter(fits).findFirst();
  }

  private static double linear(int part) {
    return LINEAR[part];
  }

  private static double toLinear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /** The text form, {@code #rrggbb} in lower case. */
  @JsonValue
  @Override
  public String toString() {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }
}
