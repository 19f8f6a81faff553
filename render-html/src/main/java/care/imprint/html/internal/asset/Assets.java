package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.edition.Edition;
import care.imprint.html.internal.asset.Look.Traits;
import care.imprint.html.internal.kept.Kept;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.image.Raster;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Makes the files an edition's page refers to. Their names carry a digest of their content.
 *
 * <p>Keeps what it made: a picture as long as it is in use, a look by all that decides it. Bounded,
 * and thread-safe.
 */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final int DIGITS = 16;
  private static final long MOST_PICTURES = 16L << 20;
  private static final long MOST_LOOKS = 256;

  private final Kept<Image, Asset> pictures =
      new Kept<>(MOST_PICTURES, asset -> asset.content().size());
  private final Cache<Traits, Look> looks =
      CacheBuilder.newBuilder().maximumSize(MOST_LOOKS).build();

  /** Has made nothing yet. */
  public Assets() {}

  /** The style sheet, the fonts it names and the pictures. */
  public List<Asset> of(Edition edition) {
    List<Asset> assets = new ArrayList<>(frame(edition.brand()));
    edition.apparatus().images().values().stream().map(this::picture).forEach(assets::add);
    return assets.stream().distinct().toList();
  }

  /** The style sheet, the fonts it names and the logo: what every page of a clinic needs. */
  public List<Asset> frame(Brand brand) {
    List<Asset> assets = new ArrayList<>();
    assets.add(styleSheet(brand));
    assets.addAll(FontFaces.of(brand).assets());
    assets.add(picture(brand.logo().image()));
    return assets;
  }

  /** The style sheet that lies beside the others. */
  public Asset styleSheet(Brand brand) {
    return look(brand).styleSheet();
  }

  /** The class of what wears a brand, besides {@code imprint}. */
  public String brandClass(Brand brand) {
    return look(brand).brandClass();
  }

  /** The file of a picture. */
  public Asset picture(Image picture) {
    return pictures.of(picture, Assets::file);
  }

  private Look look(Brand brand) {
    Traits traits = Traits.of(brand);
    Look known = looks.getIfPresent(traits);
    if (known != null) {
      return known;
    }
    Look made = Look.of(brand);
    looks.put(traits, made);
    return made;
  }

  private static Asset file(Image picture) {
    return picture instanceof Raster raster
        ? file(raster)
        : asset("picture", "svg", "image/svg+xml", text(Svg.file((Drawing) picture)));
  }

  /** The file of a picture of pixels. */
  public static Asset file(Raster raster) {
    return asset("picture", "png", "image/png", raster.png());
  }

  /** A text as a file. */
  public static Binary text(String content) {
    return Binary.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose name carries a digest of its content. */
  public static Asset asset(String stem, String extension, String mediaType, Binary content) {
    String digest = content.sha256().substring(0, DIGITS);
    String name = FOLDER + stem + "-" + digest + "." + extension;
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
