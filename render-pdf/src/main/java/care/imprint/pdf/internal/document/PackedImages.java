package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.Inks;
import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.value.Binary;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

/**
 * Makes pictures ready for files and keeps the newest, as long as they are not large: clinics of a
 * network may share a logo. Drawings are known again by being the same object, which is quicker
 * than to compare them. Thread-safe.
 */
final class PackedImages {
  private static final long MOST_BYTES = 32L << 20;

  /** About how many bytes a drawing takes for each segment of its paths, packed or not. */
  private static final int SEGMENT = 64;

  private final Cache<Binary, PackedRaster> rasters =
      CacheBuilder.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Binary png, PackedRaster packed) -> packed.size())
          .build();

  private final Cache<Drawing, PackedDrawing> drawings =
      CacheBuilder.newBuilder()
          .weakKeys()
          .maximumWeight(MOST_BYTES)
          .weigher((Drawing drawing, PackedDrawing packed) -> SEGMENT * segments(drawing))
          .build();

  private final InkWriter inks;

  /** Makes pictures ready for these inks. */
  PackedImages(InkWriter inks) {
    this.inks = inks;
  }

  PackedRaster of(Raster raster) {
    PackedRaster known = rasters.getIfPresent(raster.png());
    if (known != null) {
      return known;
    }
    PackedRaster packed = pack(raster.png().toByteArray());
    rasters.put(raster.png(), packed);
    return packed;
  }

  PackedDrawing of(Drawing drawing, Zlib zlib) {
    PackedDrawing known = drawings.getIfPresent(drawing);
    if (known == null) {
      known = new DrawingPainter(inks, drawing).paint(zlib);
      drawings.put(drawing, known);
    }
    return known;
  }

  private static int segments(Drawing drawing) {
    return drawing.shapes().stream().mapToInt(shape -> shape.path().size()).sum();
  }

  private PackedRaster pack(byte[] png) {
    PngChunks chunks = new PngChunks(png);
    boolean fits = inks.inks() == Inks.RGB || chunks.isGrey();
    return chunks.isPlain() && fits ? chunks.plain() : Pixels.of(png).packed(inks);
  }
}
