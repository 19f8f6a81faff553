package care.imprint.image;

import care.imprint.image.internal.png.PngReader;
import care.imprint.image.internal.svg.SvgReader;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads pictures that somebody else made: PNG files into {@link Raster}s, SVG files into {@link
 * Drawing}s.
 *
 * <p>Nothing of a file gets through that is not on a list. A PNG file keeps the chunks that make
 * its pixels and loses all others; its size is checked before a pixel is unpacked. Of an SVG file
 * only numbers and colours are kept: groups, paths, basic shapes, plain fills and outlines.
 * Whatever else it holds is a problem with its place, all of them in one run.
 *
 * <p>Outlines keep their proportions: where a transform stretches a shape more in one direction,
 * the width of its outline is scaled by the mean of both.
 *
 * <p>Stateless and thread-safe.
 */
public final class ImageReader {
  private static final int MAX_PNG_BYTES = 8 * 1024 * 1024;
  private static final int MAX_SVG_BYTES = 512 * 1024;

  /** A reader. */
  public ImageReader() {}

  /**
   * Reads a picture.
   *
   * @param file the file's name as problems shall tell it; its ending must fit the content
   * @param content the bytes of the file
   * @param problems where everything that is wrong is added
   * @return the picture, or empty if something is wrong with it
   */
  public Optional<Image> read(String file, byte[] content, Problems problems) {
    Optional<ImageFormat> format = ImageFormat.of(content);
    if (format.isEmpty()) {
      problems.add(ImageProblem.IMAGE_UNKNOWN_FORMAT, Location.of(file));
    }
    return format.flatMap(known -> read(known, file, content, problems));
  }

  private static Optional<Image> read(
      ImageFormat format, String file, byte[] content, Problems problems) {
    return switch (format) {
      case PNG -> {
        boolean fits = fits(format, file, content.length, MAX_PNG_BYTES, problems);
        yield fits ? PngReader.read(file, content, problems) : Optional.empty();
      }
      case SVG -> {
        boolean fits = fits(format, file, content.length, MAX_SVG_BYTES, problems);
        yield fits ? SvgReader.read(file, content, problems) : Optional.empty();
      }
      default -> {
        problems.add(ImageProblem.IMAGE_REFUSED_FORMAT, Location.of(file), format.display());
        yield Optional.empty();
      }
    };
  }

  private static boolean fits(
      ImageFormat format, String file, int size, int limit, Problems problems) {
    boolean named = file.toLowerCase(Locale.ROOT).endsWith("." + format.extension());
    if (!named) {
      problems.add(
          ImageProblem.IMAGE_MISNAMED, Location.of(file), format.display(), format.extension());
    }
    if (size > limit) {
      problems.add(ImageProblem.IMAGE_TOO_LARGE, Location.of(file), size, limit);
    }
    return named && size <= limit;
  }
}
