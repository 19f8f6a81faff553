package care.imprint.image.internal.png;

import care.imprint.image.Image;
import care.imprint.image.Raster;
import care.imprint.image.internal.png.Header.Colors;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Binary;
import java.util.Optional;

/** Reads PNG files: what makes the pixels is kept, all else is dropped. */
public final class PngReader {
  private static final int BYTES_OF_A_COLOR = 3;

  private PngReader() {}

  /** The picture, or empty and a problem. */
  public static Optional<Image> read(String file, byte[] content, Problems problems) {
    try {
      return Optional.of(read(content));
    } catch (PngException refused) {
      problems.add(refused.code(), Location.of(file), refused.arguments());
      return Optional.empty();
    }
  }

  private static Raster read(byte[] content) throws PngException {
    Header header = Header.of(Chunks.first(content));
    Chunks chunks = Chunks.of(content);
    PngWriter out = new PngWriter();
    out.write(chunks.all().get(0));
    Optional<Chunk> palette = palette(chunks, header);
    palette.ifPresent(out::write);
    transparency(chunks, header, palette).ifPresent(out::write);
    out.write("IDAT", PixelData.of(chunks.of("IDAT"), header, content.length).packed());
    return new Raster(Binary.of(out.finish()), header.width(), header.height());
  }

  private static Optional<Chunk> palette(Chunks chunks, Header header) throws PngException {
    Optional<Chunk> palette = chunks.only("PLTE");
    if (header.colors() != Colors.PALETTE) {
      return Optional.empty();
    }
    int size = palette.map(Chunk::size).orElse(0);
    if (size == 0
        || size % BYTES_OF_A_COLOR != 0
        || size > header.paletteLimit() * BYTES_OF_A_COLOR) {
      throw PngException.damagedAt(palette.orElse(chunks.all().get(0)).offset());
    }
    return palette;
  }

  /** Which colour, or how much of each colour of the palette, is see-through. */
  private static Optional<Chunk> transparency(Chunks chunks, Header header, Optional<Chunk> palette)
      throws PngException {
    Optional<Chunk> transparency = chunks.only("tRNS");
    if (transparency.isEmpty()) {
      return transparency;
    }
    int size = transparency.get().size();
    boolean sound =
        switch (header.colors()) {
          case GREY -> size == 2;
          case COLOR -> size == 2 * BYTES_OF_A_COLOR;
          case PALETTE -> size <= palette.map(Chunk::size).orElse(0) / BYTES_OF_A_COLOR;
          case GREY_WITH_ALPHA, COLOR_WITH_ALPHA -> false;
        };
    if (!sound) {
      throw PngException.damagedAt(transparency.get().offset());
    }
    return transparency;
  }
}
