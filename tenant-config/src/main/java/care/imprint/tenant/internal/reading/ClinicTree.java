package care.imprint.tenant.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder of clinics, wherever it is: in the file system, in an archive, or on the class path.
 *
 * @param root the folder
 * @param folders the clinics' folders in it, sorted by name
 */
public record ClinicTree(Path root, List<Path> folders) {
  private static final String TENANT = "tenant.yaml";

  /** What is no clinic: what clinics share, and the network's own jurisdiction packs. */
  private static final Set<String> RESERVED = Set.of(Layers.FOLDER, JurisdictionFiles.FOLDER);

  /** Copies the folders. */
  public ClinicTree {
    folders = List.copyOf(folders);
  }

  /** What a function makes of the clinics in a folder, or in a ZIP or JAR while it is open. */
  public static <T> Optional<T> open(
      Path path, Problems problems, Function<ClinicTree, T> function) {
    try {
      if (Files.isDirectory(path)) {
        return Optional.of(function.apply(of(path)));
      }
      if (Files.isRegularFile(path)) {
        return inArchive(path, Optional.empty(), function);
      }
      problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(path.toString()), path);
    } catch (IOException | ProviderNotFoundException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(path.toString()), e);
    }
    return Optional.empty();
  }

  /** What a function makes of the clinics in a folder on the class path. */
  public static <T> Optional<T> openClassPath(
      ClassLoader loader, String folder, Problems problems, Function<ClinicTree, T> function) {
    URL found = loader.getResource(folder);
    if (found == null) {
      problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(folder), folder);
      return Optional.empty();
    }
    try {
      String[] parts = found.toString().split("!/", 2);
      if (parts.length == 1) {
        return Optional.of(function.apply(of(Path.of(new URI(parts[0])))));
      }
      Path jar = Path.of(new URI(parts[0].replaceFirst("^jar:", "")));
      return inArchive(jar, Optional.of(folder), function);
    } catch (IOException | URISyntaxException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(folder), e);
      return Optional.empty();
    }
  }

  private static <T> Optional<T> inArchive(
      Path file, Optional<String> folder, Function<ClinicTree, T> function) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      Path top = archive.getPath("/");
      Path root = folder.isPresent() ? top.resolve(folder.get()) : root(top);
      return Optional.of(function.apply(of(root)));
    }
  }

  /** The first folder whose folders are clinics: the top of an archive, or one in it. */
  private static Path root(Path top) throws IOException {
    for (Path candidate : Stream.concat(Stream.of(top), folders(top).stream()).toList()) {
      if (folders(candidate).stream().anyMatch(folder -> Files.exists(folder.resolve(TENANT)))) {
        return candidate;
      }
    }
    return top;
  }

  private static ClinicTree of(Path root) throws IOException {
    return new ClinicTree(root, folders(root));
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .filter(Files::isDirectory)
          .filter(path -> !FolderNames.of(path).startsWith("."))
          .filter(path -> !RESERVED.contains(FolderNames.of(path)))
          .sorted(Comparator.comparing(FolderNames::of))
          .toList();
    }
  }
}
