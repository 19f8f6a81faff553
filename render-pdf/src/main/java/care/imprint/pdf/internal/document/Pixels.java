package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.value.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The pixels of a PNG file, unpacked. Samples are read as they are: the JDK's own way from grey to
 * colours goes through colour profiles, which differ between releases.
 */
final class Pixels {
  private final int width;
  private final int height;
  private final byte[] colors;
  private final byte[] alphas;
  private boolean opaque = true;

  private Pixels(BufferedImage image) {
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.colors = new byte[width * height * 3];
    this.alphas = new byte[width * height];
    int[] samples = new int[4];
    for (int i = 0; i < alphas.length; i++) {
      set(i, argb(image, i % width, i / width, samples));
    }
  }

  static Pixels of(byte[] png) {
    try {
      return new Pixels(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void set(int pixel, int argb) {
    colors[3 * pixel] = (byte) (argb >> 16);
    colors[3 * pixel + 1] = (byte) (argb >> 8);
    colors[3 * pixel + 2] = (byte) argb;
    alphas[pixel] = (byte) (argb >> 24);
    opaque &= alphas[pixel] == -1;
  }

  private static int argb(BufferedImage image, int x, int y, int[] samples) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return palette.getRGB(image.getRaster().getSample(x, y, 0));
    }
    int bands = image.getRaster().getNumBands();
    for (int band = 0; band < bands; band++) {
      int size = image.getSampleModel().getSampleSize(band);
      int sample = image.getRaster().getSample(x, y, band);
      samples[band] = size > 8 ? sample >> (size - 8) : sample * 255 / ((1 << size) - 1);
    }
    int alpha = bands == 2 || bands == 4 ? samples[bands - 1] : 0xFF;
    int green = bands < 3 ? samples[0] : samples[1];
    int blue = bands < 3 ? samples[0] : samples[2];
    return (alpha << 24) | (samples[0] << 16) | (green << 8) | blue;
  }

  /** Packed again, in the inks of a document. */
  PackedRaster packed(InkWriter inks) {
    return new PackedRaster(
        PackedRaster.entries(width, height, 8, inks.space()),
        Packed.of(inks.inks() == Inks.RGB ? colors : separated(inks)),
        mask());
  }

  /** Neighbours are often of one colour, which is worked out once. */
  private byte[] separated(InkWriter inks) {
    int samples = inks.samples();
    byte[] separated = new byte[alphas.length * samples];
    Color last = color(0);
    inks.pixel(separated, 0, last);
    for (int i = 1; i < alphas.length; i++) {
      Color color = color(i);
      if (color.equals(last)) {
        System.arraycopy(separated, (i - 1) * samples, separated, i * samples, samples);
      } else {
        inks.pixel(separated, i * samples, color);
      }
      last = color;
    }
    return separated;
  }

  private Color color(int pixel) {
    return new Color(
        ((colors[3 * pixel] & 0xFF) << 16)
            | ((colors[3 * pixel + 1] & 0xFF) << 8)
            | (colors[3 * pixel + 2] & 0xFF));
  }

  private Optional<PackedRaster> mask() {
    String entries = PackedRaster.entries(width, height, 8, "/DeviceGray");
    return opaque ? Optional.empty() : Optional.of(PackedRaster.opaque(entries, Zlib.pack(alphas)));
  }
}
