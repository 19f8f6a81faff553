package care.imprint.pdf.internal.document;

import java.util.Optional;

/**
 * A raster as it stands in a file.
 *
 * @param entries the dictionary besides length, filter and mask
 * @param packed the colours, compressed
 * @param mask how much of each pixel is seen, where not all of all
 */
record PackedRaster(String entries, Packed packed, Optional<PackedRaster> mask) {
  static PackedRaster opaque(String entries, byte[] packed) {
    return new PackedRaster(entries, Packed.read(packed), Optional.empty());
  }

  static String entries(int width, int height, int depth, String space) {
    return "/Type/XObject/Subtype/Image/Width %s/Height %s/BitsPerComponent %s/ColorSpace%s"
        .formatted(width, height, depth, space);
  }

  /** How much memory it takes. */
  int size() {
    return packed.size() + mask.map(PackedRaster::size).orElse(0);
  }
}
