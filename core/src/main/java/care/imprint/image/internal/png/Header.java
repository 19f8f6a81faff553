package care.imprint.image.internal.png;

import care.imprint.image.ImageProblem;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a PNG file says of itself ahead of its pixels.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param depth the bits of a sample
 * @param colors how samples make a pixel
 * @param interlaced whether the pixels come in seven passes
 */
record Header(int width, int height, int depth, Colors colors, boolean interlaced) {
  /** The most pixels of a picture. */
  static final int MAX_PIXELS = 20_000_000;

  private static final int SIZE = 13;

  /** How samples make a pixel. */
  enum Colors {
    GREY(0, 1, 1, 2, 4, 8, 16),
    COLOR(2, 3, 8, 16),
    PALETTE(3, 1, 1, 2, 4, 8),
    GREY_WITH_ALPHA(4, 2, 8, 16),
    COLOR_WITH_ALPHA(6, 4, 8, 16);

    private final int code;
    private final int samples;
    private final ImmutableSet<Integer> depths;

    Colors(int code, int samples, Integer... depths) {
      this.code = code;
      this.samples = samples;
      this.depths = ImmutableSet.copyOf(depths);
    }
  }

  /**
   * A rectangle of pixels that is packed row by row.
   *
   * @param rows the number of rows
   * @param rowSize the bytes of a row
   */
  record Pass(int rows, int rowSize) {}

  /**
   * Reads the header.
   *
   * @throws PngException if no PNG file may say so, or the picture has too many pixels
   */
  static Header of(Chunk chunk) throws PngException {
    if (!chunk.type().equals("IHDR") || chunk.size() != SIZE) {
      throw PngException.damagedAt(chunk.offset());
    }
    Colors colors =
        Stream.of(Colors.values())
            .filter(known -> known.code == chunk.byteAt(9))
            .filter(known -> known.depths.contains(chunk.byteAt(8)))
            .findFirst()
            .orElseThrow(() -> PngException.damagedAt(chunk.offset()));
    Header header =
        new Header(
            chunk.data().getInt(0),
            chunk.data().getInt(4),
            chunk.byteAt(8),
            colors,
            chunk.byteAt(12) == 1);
    boolean usual = chunk.byteAt(10) == 0 && chunk.byteAt(11) == 0 && chunk.byteAt(12) <= 1;
    if (!usual || header.width < 1 || header.height < 1) {
      throw PngException.damagedAt(chunk.offset());
    }
    if ((long) header.width * header.height > MAX_PIXELS) {
      throw new PngException(
          ImageProblem.PNG_TOO_MANY_PIXELS, header.width, header.height, MAX_PIXELS);
    }
    return header;
  }

  /** The rectangles the pixels come in; where one is empty it is left out. */
  List<Pass> passes() {
    return interlaced
        ? Stream.of(
                pass(0, 8, 0, 8),
                pass(4, 8, 0, 8),
                pass(0, 4, 4, 8),
                pass(2, 4, 0, 4),
                pass(0, 2, 2, 4),
                pass(1, 2, 0, 2),
                pass(0, 1, 1, 2))
            .filter(pass -> pass.rows > 0 && pass.rowSize > 0)
            .toList()
        : List.of(pass(0, 1, 0, 1));
  }

  /** The most colours a palette may have. */
  int paletteLimit() {
    return 1 << depth;
  }

  private Pass pass(int left, int stepX, int top, int stepY) {
    long columns = Math.floorDiv(width - left + stepX - 1, stepX);
    int rows = Math.floorDiv(height - top + stepY - 1, stepY);
    return new Pass(rows, (int) ((columns * colors.samples * depth + 7) / 8));
  }
}
