package care.imprint.pdf.internal.document;

import care.imprint.image.Raster;
import care.imprint.value.Binary;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** The rasters and the opacities of one document. */
final class ImageTable {
  private final PdfFile file;
  private final Map<Binary, Integer> rasters = new LinkedHashMap<>();
  private final TreeSet<Integer> opacities = new TreeSet<>();

  ImageTable(PdfFile file) {
    this.file = file;
  }

  /** The resource name of a raster, added where it is new. */
  String name(Raster raster) {
    return "I" + rasters.computeIfAbsent(raster.png(), this::add);
  }

  /** The resource name of an opacity. */
  String opacity(double share) {
    int percent = (int) Math.round(share * 100);
    opacities.add(percent);
    return "G" + percent;
  }

  /** The entries of the resource dictionary. */
  String resources() {
    StringBuilder out = new StringBuilder("/XObject<<");
    rasters.values().forEach(number -> out.append("/I%s %s 0 R".formatted(number, number)));
    out.append(">>/ExtGState<<");
    for (int percent : opacities) {
      String share = Syntax.number(percent / 100.0);
      out.append("/G%s<</ca %s/CA %s>>".formatted(percent, share, share));
    }
    return out.append(">>").toString();
  }

  private int add(Binary png) {
    BufferedImage image = decode(png);
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colors = new byte[width * height * 3];
    byte[] alphas = new byte[width * height];
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    boolean opaque = true;
    for (int i = 0; i < pixels.length; i++) {
      colors[3 * i] = (byte) (pixels[i] >> 16);
      colors[3 * i + 1] = (byte) (pixels[i] >> 8);
      colors[3 * i + 2] = (byte) pixels[i];
      alphas[i] = (byte) (pixels[i] >> 24);
      opaque &= alphas[i] == -1;
    }
    String size =
        "/Type/XObject/Subtype/Image/Width %s/Height %s/BitsPerComponent 8/ColorSpace"
            .formatted(width, height);
    String mask =
        opaque ? "" : "/SMask %s 0 R".formatted(file.addStream(size + "/DeviceGray", alphas));
    return file.addStream(size + "/DeviceRGB" + mask, colors);
  }

  private static BufferedImage decode(Binary png) {
    try {
      return ImageIO.read(png.newInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
