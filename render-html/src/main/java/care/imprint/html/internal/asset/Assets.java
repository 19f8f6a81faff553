package care.imprint.html.internal.asset;

import care.imprint.edition.Edition;
import care.imprint.image.Raster;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Makes the files an edition's page refers to. Their names carry a digest of their content. */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final int DIGITS = 16;

  private Assets() {}

  /** The style sheet, the fonts it names and the pictures of pixels. */
  public static List<Asset> of(Edition edition) {
    List<Asset> assets = new ArrayList<>();
    assets.add(StyleSheet.linked(edition.brand()).asset());
    assets.addAll(FontFaces.of(edition.brand()).assets());
    rasters(edition).map(Assets::picture).forEach(assets::add);
    return assets.stream().distinct().toList();
  }

  private static Stream<Raster> rasters(Edition edition) {
    return Stream.concat(
            Stream.of(edition.brand().logo().image()),
            edition.apparatus().images().values().stream())
        .filter(Raster.class::isInstance)
        .map(Raster.class::cast);
  }

  /** The file of a picture of pixels. Drawings stand in the page itself. */
  public static Asset picture(Raster picture) {
    return asset("picture", "png", "image/png", picture.png());
  }

  static Asset asset(String stem, String extension, String mediaType, Binary content) {
    String digest = content.sha256().substring(0, DIGITS);
    String name = "%s%s-%s.%s".formatted(FOLDER, stem, digest, extension);
    return new Asset(name, mediaType, content);
  }

  /** The name of an asset without its folder. */
  public static String name(Asset asset) {
    return asset.path().substring(FOLDER.length());
  }

  /** An asset as an address that holds it. */
  public static String data(Asset asset) {
    String base64 = Base64.getEncoder().encodeToString(asset.content().toByteArray());
    return "data:%s;base64,%s".formatted(asset.mediaType(), base64);
  }
}
