package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tokens of a brand as custom properties: checked colours, numbers and names of our own.
 *
 * <p>Where the brand allows dark surroundings a colour is a pair that follows the colour scheme of
 * what stands around it, so a fragment is dark where its host is, and not where only the reader's
 * system is.
 */
final class Tokens {
  private static final int DIGITS = 8;
  private static final SortedMap<String, Function<Palette, Color>> COLORS =
      new TreeMap<>(
          Map.of(
              "primary", Palette::primary,
              "on-primary", Palette::onPrimary,
              "accent", Palette::accent,
              "text", Palette::text,
              "muted", Palette::muted,
              "surface", Palette::surface,
              "tint", Palette::tint,
              "line", Palette::line));

  private final Brand brand;
  private final String name;

  private Tokens(Brand brand) {
    this.brand = brand;
    byte[] bytes = rules("").getBytes(StandardCharsets.UTF_8);
    this.name = "imprint-brand-" + Binary.of(bytes).sha256().substring(0, DIGITS);
  }

  static Tokens of(Brand brand) {
    return new Tokens(brand);
  }

  /** A class name of its own for each set of tokens, so that two brands fit on one page. */
  String name() {
    return name;
  }

  String rules() {
    return rules(name);
  }

  private String rules(String className) {
    Palette light = brand.palette();
    Palette sharp = Schemes.sharp(light);
    String usual = rule(className, plate("transparent") + colors(light) + type(brand));
    String more = more(rule(className, colors(sharp)));
    if (!brand.dark()) {
      return usual + more;
    }
    Palette dark = Schemes.dark(light);
    String either =
        rule(className, plate(pair("transparent", light.surface())) + pairs(light, dark));
    String eitherMore = rule(className, pairs(sharp, Schemes.sharp(dark)));
    return usual + supported(either) + more + more(supported(eitherMore)) + followed(className);
  }

  private static String rule(String className, String properties) {
    return "." + className + " {\n" + properties + "}\n";
  }

  private static String more(String rules) {
    return "@media (prefers-contrast: more) {\n" + rules + "}\n";
  }

  private static String supported(String rules) {
    return "@supports (color: light-dark(#000, #fff)) {\n" + rules + "}\n";
  }

  /** A page follows the reader's system, a fragment its host. */
  private static String followed(String className) {
    return """
    .%1$s.imprint-page:not(#_) {
      color-scheme: light dark;
    }
    .%1$s.imprint-fragment:not(#_) {
      color-scheme: inherit;
    }
    """
        .formatted(className);
  }

  private static String colors(Palette palette) {
    return all(color -> color.apply(palette).toString());
  }

  private static String pairs(Palette light, Palette dark) {
    return all(color -> pair(color.apply(light), color.apply(dark)));
  }

  private static String pair(Object light, Object dark) {
    return "light-dark(" + light + ", " + dark + ")";
  }

  private static String all(Function<Function<Palette, Color>, String> value) {
    StringBuilder properties = new StringBuilder();
    COLORS.forEach((name, color) -> properties.append(property(name, value.apply(color))));
    return properties.toString();
  }

  /** The ground of pictures, which were drawn for a light one. */
  private static String plate(String color) {
    return property("plate", color);
  }

  private static String type(Brand brand) {
    return property("headings", stack(brand.headings()))
        + property("body", stack(brand.body()))
        + property("radius", brand.radius() + "px")
        + property("air", air(brand.density()));
  }

  private static String stack(Typeface family) {
    String fallback =
        family.serif() ? "Georgia, \"Times New Roman\", serif" : "system-ui, Arial, sans-serif";
    return "\"%s\", %s".formatted(FontFaces.name(family), fallback);
  }

  private static String air(Density density) {
    return switch (density) {
      case COMPACT -> "0.85";
      case COMFORTABLE -> "1";
      case AIRY -> "1.2";
    };
  }

  private static String property(String name, Object value) {
    return "  --imprint-" + name + ": " + value + ";\n";
  }
}
