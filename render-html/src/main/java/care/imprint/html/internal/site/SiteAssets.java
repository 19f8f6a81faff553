package care.imprint.html.internal.site;

import care.imprint.html.internal.asset.Assets;
import care.imprint.render.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that are the same in every site. */
final class SiteAssets {
  /** The rules for what guides do not have. */
  static final Asset STYLE = asset("site", "css", "text/css");

  /** The search. */
  static final Asset SCRIPT = asset("search", "js", "text/javascript");

  private SiteAssets() {}

  private static Asset asset(String stem, String extension, String mediaType) {
    String name = stem + "." + extension;
    try (InputStream in = SiteAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: no resource " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Assets.asset(stem, extension, mediaType, Assets.text(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
