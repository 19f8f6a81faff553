package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.html.InlineStyle;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import com.google.common.primitives.Bytes;
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
  private static final byte[] RULES = rules();

  private final String brandClass;
  private final String own;

  private StyleSheet(String brandClass, String own) {
    this.brandClass = brandClass;
    this.own = own;
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
    return new StyleSheet(tokens.name(), FontFaces.of(brand).rules(address) + tokens.rules());
  }

  /** The class of what wears the brand, besides {@code imprint}. */
  String brandClass() {
    return brandClass;
  }

  /** The file. */
  public Asset asset() {
    return Assets.asset("imprint", "css", "text/css", Binary.of(bytes()));
  }

  /** The text, for a page that holds it. */
  public InlineStyle inlined() {
    return InlineStyle.of(new String(bytes(), StandardCharsets.UTF_8));
  }

  private byte[] bytes() {
    return Bytes.concat(own.getBytes(StandardCharsets.UTF_8), RULES);
  }

  private static byte[] rules() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("imprint.css")) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: no resource imprint.css");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
