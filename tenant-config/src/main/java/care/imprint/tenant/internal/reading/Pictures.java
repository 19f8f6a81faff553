package care.imprint.tenant.internal.reading;

import care.imprint.image.Image;
import care.imprint.image.ImageReader;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import java.util.Optional;

/** Reads the pictures of a clinic. */
record Pictures(Reading reading) {
  /** The picture in a file; nothing if it is over the limit or something is wrong with it. */
  Optional<Image> read(String file, byte[] content) {
    int limit = reading.limits().imageBytes();
    if (content.length > limit) {
      reading
          .problems()
          .add(LibraryProblem.FILE_TOO_LARGE, Location.of(file), content.length, limit);
      return Optional.empty();
    }
    return new ImageReader().read(file, content, reading.problems());
  }
}
