package care.imprint.benchmarks.pdf;

import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;

/** Pictures as the newer OpenPDF keeps them. */
final class KeptImage {
  private KeptImage() {}

  /** An image that is written as it is, into any number of files. */
  static Image of(PackedPixels pixels) {
    try {
      Image image =
          Image.getInstance(
              pixels.width(),
              pixels.height(),
              PackedPixels.COLORS,
              PackedPixels.DEPTH,
              pixels.deflated());
      image.setDeflated(true);
      return image;
    } catch (BadElementException e) {
      throw new IllegalArgumentException("No image of these pixels", e);
    }
  }
}
