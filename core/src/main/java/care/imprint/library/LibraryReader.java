package care.imprint.library;

import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.reading.ContentReader;
import care.imprint.library.internal.reading.FileSet;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads libraries and tells everything that is wrong with them in one run.
 *
 * <p>{@link Library#read(Path)} is the short way, for those who want a library or an exception.
 * Immutable and thread-safe.
 */
public final class LibraryReader {
  private static final LibraryReader STANDARD = new LibraryReader(Limits.standard());

  private final ContentReader reader;

  private LibraryReader(Limits limits) {
    this.reader = new ContentReader(limits);
  }

  /** A reader with the standard limits. */
  public static LibraryReader create() {
    return STANDARD;
  }

  /** A reader with limits of its own. */
  public static LibraryReader with(Limits limits) {
    return new LibraryReader(limits);
  }

  /**
   * Reads a folder, or a ZIP or JAR with a library at its root or in a folder of it.
   *
   * @param path the folder or file
   * @param problems where every problem goes, warnings too
   * @return the library, or nothing if there is an error
   */
  public Optional<Library> read(Path path, Problems problems) {
    return FileSet.read(path, problems)
        .flatMap(files -> reader.files(files, problems))
        .map(LibraryReader::library);
  }

  /**
   * Reads what is sound: the library without the guides that have errors. An error in what guides
   * share (the network, notices, sources, programmes, costs) leaves nothing.
   *
   * @param path the folder or file, as for {@link #read}
   * @param problems where every problem goes, warnings too
   */
  public Optional<Library> readSound(Path path, Problems problems) {
    return FileSet.read(path, problems)
        .flatMap(files -> reader.soundFiles(files, problems))
        .map(
            sound ->
                Library.of(
                    sound.content().value(),
                    new Origins(sound.content().places()),
                    sound.leftOut()));
  }

  /**
   * Reads a content pack on the class path.
   *
   * @param loader sees the content pack
   * @param folder the folder that holds {@code library.yaml}, for example {@code guides}
   * @param problems where every problem goes, warnings too
   * @return the library, or nothing if there is an error
   */
  public Optional<Library> readClassPath(ClassLoader loader, String folder, Problems problems) {
    return FileSet.classPath(loader, folder, problems)
        .flatMap(files -> reader.files(files, problems))
        .map(LibraryReader::library);
  }

  /**
   * Reads the canonical JSON that {@link Library#toJson()} writes.
   *
   * @param json the text
   * @param file what problems call it
   * @param problems where every problem goes, warnings too
   * @return the library, or nothing if there is an error
   */
  public Optional<Library> readJson(String json, String file, Problems problems) {
    return reader.json(json, file, problems).map(LibraryReader::library);
  }

  private static Library library(Placed<LibraryContent> content) {
    return Library.of(content.value(), new Origins(content.places()), List.of());
  }
}
