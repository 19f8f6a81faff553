package care.imprint.pdf.internal.document;

import care.imprint.image.Raster;
import care.imprint.pdf.Inks;
import care.imprint.value.Binary;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

/**
 * Makes rasters ready for files and keeps the newest, as long as they are not large; thread-safe.
 */
final class PackedRasters {
  private static final long MOST_BYTES = 32L << 20;

  private final Cache<Binary, PackedRaster> made =
      CacheBuilder.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Binary png, PackedRaster packed) -> packed.size())
          .build();

  private final InkWriter inks;

  /** Makes rasters ready for these inks. */
  PackedRasters(InkWriter inks) {
    this.inks = inks;
  }

  InkWriter inks() {
    return inks;
  }

  PackedRaster of(Raster raster) {
    PackedRaster known = made.getIfPresent(raster.png());
    if (known != null) {
      return known;
    }
    PackedRaster packed = pack(raster.png().toByteArray());
    made.put(raster.png(), packed);
    return packed;
  }

  private PackedRaster pack(byte[] png) {
    PngChunks chunks = new PngChunks(png);
    boolean fits = inks.inks() == Inks.RGB || chunks.isGrey();
    return chunks.isPlain() && fits ? chunks.plain() : Pixels.of(png).packed(inks);
  }
}
