package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;

/** The tokens of a brand as custom properties: checked colours, numbers and names of our own. */
final class Tokens {
  private static final int DIGITS = 8;

  private final String properties;

  private Tokens(String properties) {
    this.properties = properties;
  }

  static Tokens of(Brand brand) {
    return new Tokens(colors(brand.palette()) + type(brand));
  }

  /** A class name of its own for each set of tokens, so that two brands fit on one page. */
  String name() {
    byte[] bytes = properties.getBytes(StandardCharsets.UTF_8);
    return "imprint-brand-" + Binary.of(bytes).sha256().substring(0, DIGITS);
  }

  String rule() {
    return ".%s {\n%s}\n".formatted(name(), properties);
  }

  private static String colors(Palette palette) {
    return property("primary", palette.primary())
        + property("on-primary", palette.onPrimary())
        + property("accent", palette.accent())
        + property("text", palette.text())
        + property("muted", palette.muted())
        + property("surface", palette.surface())
        + property("tint", palette.tint())
        + property("line", palette.line());
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
    return "  --imprint-%s: %s;\n".formatted(name, value);
  }
}
