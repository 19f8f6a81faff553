package care.imprint.image.internal.svg;

import care.imprint.image.ImageProblem;
import care.imprint.value.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the single values of attributes. */
final class Values {
  /** The pixels of a unit, as CSS defines them. */
  private static final Map<String, Double> UNITS =
      Map.of(
          "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in",
          96.0);

  /** The sixteen colours of HTML 4, orange, and the other spelling of grey. */
  private static final Map<String, Integer> COLORS =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("white", 0xFFFFFF),
          Map.entry("maroon", 0x800000),
          Map.entry("red", 0xFF0000),
          Map.entry("purple", 0x800080),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00FF00),
          Map.entry("olive", 0x808000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("navy", 0x000080),
          Map.entry("blue", 0x0000FF),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("orange", 0xFFA500));

  private static final Pattern LENGTH = Pattern.compile("(.*?)(px|pt|pc|mm|cm|in)?");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
  private static final Pattern LONG = Pattern.compile("#[0-9a-f]{6}");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*+(\\d{1,3})[\\s,]++(\\d{1,3})[\\s,]++(\\d{1,3})\\s*+\\)");

  private Values() {}

  static double number(String text) throws BadValueException {
    List<Double> numbers = Numbers.list(text);
    if (numbers.size() != 1) {
      throw new BadValueException(text);
    }
    return numbers.get(0);
  }

  /** A number with or without a unit, in pixels. */
  static double length(String text) throws BadValueException {
    Matcher length = LENGTH.matcher(text.strip());
    if (!length.matches()) {
      throw new BadValueException(text);
    }
    String unit = Optional.ofNullable(length.group(2)).orElse("");
    return number(length.group(1)) * UNITS.getOrDefault(unit, 1.0);
  }

  /** A length that is not below zero. */
  static double size(String text) throws BadValueException {
    double size = length(text);
    if (size < 0) {
      throw new BadValueException(text);
    }
    return size;
  }

  /** A number between 0 and 1, or a percentage; what is beyond is cut off. */
  static double opacity(String text) throws BadValueException {
    String share = text.strip();
    double value =
        share.endsWith("%") ? number(share.substring(0, share.length() - 1)) / 100 : number(share);
    return Math.max(0, Math.min(1, value));
  }

  /** A colour, or none. */
  static Optional<Color> paint(String text) throws BadValueException {
    String name = text.strip().toLowerCase(Locale.ROOT);
    if (name.contains("url(")) {
      throw new BadValueException(ImageProblem.SVG_REFERENCE, text);
    }
    return name.equals("none") || name.equals("transparent")
        ? Optional.empty()
        : Optional.of(color(name));
  }

  private static Color color(String name) throws BadValueException {
    Integer known = COLORS.get(name);
    if (known != null) {
      return new Color(known);
    }
    if (LONG.matcher(name).matches()) {
      return Color.of(name);
    }
    Matcher digits = SHORT.matcher(name);
    if (digits.matches()) {
      return Color.of(digits.replaceFirst("#$1$1$2$2$3$3"));
    }
    Matcher parts = RGB.matcher(name);
    if (parts.matches()) {
      return new Color(part(parts, 1) << 16 | part(parts, 2) << 8 | part(parts, 3));
    }
    throw new BadValueException(ImageProblem.SVG_BAD_COLOR, name);
  }

  private static int part(Matcher parts, int group) {
    return Math.min(255, Integer.parseInt(parts.group(group)));
  }
}
