package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.html.InlineStyle;
import care.imprint.render.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The style sheet of a brand: its fonts, its tokens as custom properties, and the rules that are
 * the same for all.
 */
public final class StyleSheet {
  private static final String RULES = rules();

  private final String text;

  private StyleSheet(String text) {
    this.text = text;
  }

  /** A style sheet that lies beside the fonts it names. */
  public static StyleSheet linked(Brand brand) {
    return of(brand, Assets::name);
  }

  /** A style sheet that holds its fonts. */
  public static StyleSheet inline(Brand brand) {
    return of(brand, Assets::data);
  }

  /** A style sheet with fonts at these addresses. */
  public static StyleSheet of(Brand brand, Function<Asset, String> address) {
    Tokens tokens = Tokens.of(brand);
    return new StyleSheet(FontFaces.of(brand).rules(address) + tokens.rules() + RULES);
  }

  /** The class of what wears a brand, besides {@code imprint}. */
  public static String brandClass(Brand brand) {
    return Tokens.of(brand).name();
  }

  /** The file. */
  public Asset asset() {
    return Assets.asset("imprint", "css", "text/css", Assets.text(text));
  }

  /** The text, for a page that holds it. */
  public InlineStyle inlined() {
    return InlineStyle.of(text);
  }

  private static String rules() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("imprint.css")) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: no resource imprint.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
