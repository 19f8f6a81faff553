package care.imprint.library.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a library with their bytes, by path below its folder.
 *
 * @param files the bytes by path, with forward slashes; hidden files are not among them
 */
public record FileSet(SortedMap<String, byte[]> files) {
  /** The file that makes a folder a library. */
  public static final String LIBRARY = "library.yaml";

  private static final String IN_ARCHIVE = "jar:";

  /** No file of a library is as long as this; longer ones are cut after it and told later. */
  private static final int MOST = 8 * 1024 * 1024 + 1;

  /** Keeps the map from changing. */
  public FileSet {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** The files of a folder, or of a ZIP or JAR with a library at its root or in a folder of it. */
  public static Optional<FileSet> read(Path path, Problems problems) {
    try {
      if (Files.isDirectory(path)) {
        return Optional.of(folder(path, problems)).filter(set -> set.isLibrary(path, problems));
      }
      if (Files.isRegularFile(path)) {
        return archive(path, problems);
      }
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(path.toString()), e);
      return Optional.empty();
    }
    problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(path.toString()), path);
    return Optional.empty();
  }

  /** The files of a folder on the class path. */
  public static Optional<FileSet> classPath(ClassLoader loader, String folder, Problems problems) {
    URL found = loader.getResource(folder + "/" + LIBRARY);
    if (found == null) {
      problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(folder), folder);
      return Optional.empty();
    }
    try {
      return Optional.of(beside(found.toURI(), folder, problems));
    } catch (IOException | URISyntaxException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(folder), e);
      return Optional.empty();
    }
  }

  /** The files beside a resource, which is a file or in an archive: no connection is opened. */
  private static FileSet beside(URI resource, String folder, Problems problems) throws IOException {
    String address = resource.toString();
    if (!address.startsWith(IN_ARCHIVE)) {
      return folder(Path.of(resource).resolveSibling(""), problems);
    }
    String archive = address.substring(IN_ARCHIVE.length(), address.lastIndexOf("!/"));
    try (FileSystem opened = FileSystems.newFileSystem(Path.of(URI.create(archive)))) {
      return folder(opened.getPath("/").resolve(folder), problems);
    }
  }

  private boolean isLibrary(Path path, Problems problems) {
    if (!files.containsKey(LIBRARY)) {
      problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(path.toString()), path);
      return false;
    }
    return true;
  }

  private static Optional<FileSet> archive(Path path, Problems problems) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(path)) {
      Path root = archive.getPath("/");
      for (Path folder : candidates(root)) {
        if (Files.exists(folder.resolve(LIBRARY))) {
          return Optional.of(folder(folder, problems));
        }
      }
    } catch (java.nio.file.ProviderNotFoundException notAnArchive) {
      problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(path.toString()), path);
      return Optional.empty();
    }
    problems.add(LibraryProblem.NOTHING_TO_READ, Location.of(path.toString()), path);
    return Optional.empty();
  }

  private static List<Path> candidates(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return Stream.concat(Stream.of(root), folders.filter(Files::isDirectory).sorted()).toList();
    }
  }

  private static FileSet folder(Path folder, Problems problems) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder, 3)) {
      for (Path path : paths.sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (hidden(name) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, bytes(path));
        } else {
          problems.add(LibraryProblem.UNEXPECTED_FILE, Location.of(name), name);
        }
      }
    }
    return new FileSet(files);
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MOST);
    }
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
