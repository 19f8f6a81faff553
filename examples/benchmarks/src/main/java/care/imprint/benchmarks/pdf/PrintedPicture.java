package care.imprint.benchmarks.pdf;

import java.awt.image.BufferedImage;

/**
 * A picture as general engines are given it, in the forms that some of them take as they are: all
 * is coded before anything is measured.
 *
 * @param address what guides call it by
 * @param png a file without transparency
 * @param pixels its pixels as PDF files hold them
 * @param width the width on paper in points
 * @param height the height on paper in points
 * @param alt what it shows, in words
 */
record PrintedPicture(
    String address, byte[] png, PackedPixels pixels, double width, double height, String alt) {
  /** What all addresses begin with. */
  static final String SCHEME = "picture";

  static PrintedPicture of(
      String name, BufferedImage pixels, double width, double height, String alt) {
    return new PrintedPicture(
        SCHEME + ":" + name + ".png",
        PngBytes.of(pixels),
        PackedPixels.of(pixels),
        width,
        height,
        alt);
  }

  /** Whether an address is that of a picture. */
  static boolean isAddress(String address) {
    return address.startsWith(SCHEME + ":");
  }
}
