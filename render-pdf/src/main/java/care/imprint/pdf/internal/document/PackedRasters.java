package care.imprint.pdf.internal.document;

import care.imprint.image.Raster;
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

  PackedRaster of(Raster raster) {
    PackedRaster known = made.getIfPresent(raster.png());
    if (known != null) {
      return known;
    }
    PackedRaster packed = pack(raster.png().toByteArray());
    made.put(raster.png(), packed);
    return packed;
  }

  private static PackedRaster pack(byte[] png) {
    PngChunks chunks = new PngChunks(png);
    return chunks.isPlain() ? chunks.plain() : Pixels.of(png).packed();
  }
}
