package care.imprint.html.internal.asset;

import care.imprint.edition.Edition;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.image.Raster;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Makes the files an edition's page refers to. Their names carry a digest of their content. */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final int DIGITS = 16;

  private Assets() {}

  /** The style sheet, the fonts it names and the pictures. */
  public static List<Asset> of(Edition edition) {
    List<Asset> assets = new ArrayList<>(frame(edition));
    edition.apparatus().images().values().stream().map(Assets::picture).forEach(assets::add);
    return assets.stream().distinct().toList();
  }

  /** The style sheet, the fonts it names and the logo: what every page of a clinic needs. */
  public static List<Asset> frame(Edition edition) {
    List<Asset> assets = new ArrayList<>();
    assets.add(styleSheet(edition));
    assets.addAll(FontFaces.of(edition.brand()).assets());
    assets.add(picture(edition.brand().logo().image()));
    return assets;
  }

  /** The style sheet that lies beside the others. */
  public static Asset styleSheet(Edition edition) {
    return StyleSheet.linked(edition.brand()).asset();
  }

  /** The file of a picture. */
  public static Asset picture(Image picture) {
    return picture instanceof Raster raster
        ? asset("picture", "png", "image/png", raster.png())
        : asset("picture", "svg", "image/svg+xml", text(Svg.file((Drawing) picture)));
  }

  /** A text as a file. */
  public static Binary text(String content) {
    return Binary.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose name carries a digest of its content. */
  public static Asset asset(String stem, String extension, String mediaType, Binary content) {
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
