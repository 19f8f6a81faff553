package care.imprint.tenant.internal.reading;

import care.imprint.image.Image;
import care.imprint.image.ImageReader;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.Optional;

/**
 * Reads the pictures of a clinic. Those that are alike are one object for as long as anybody has
 * it: the clinics of a network may share a logo.
 */
record Pictures(Reading reading) {
  private static final Interner<Image> READ = Interners.newWeakInterner();

  /** The picture in a file; nothing if it is over the limit or something is wrong with it. */
  Optional<Image> read(String file, byte[] content) {
    int limit = reading.limits().imageBytes();
    if (content.length > limit) {
      reading
          .problems()
          .add(LibraryProblem.FILE_TOO_LARGE, Location.of(file), content.length, limit);
      return Optional.empty();
    }
    return new ImageReader().read(file, content, reading.problems()).map(READ::intern);
  }
}
