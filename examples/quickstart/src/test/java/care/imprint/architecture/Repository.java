package care.imprint.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of the repository as a clone has them: what a build or an editor adds left out. */
final class Repository {
  private static final Set<String> ADDED =
      Set.of(
          ".git",
          "target",
          "imprint-out",
          ".idea",
          ".vscode",
          ".settings",
          ".project",
          ".classpath",
          ".DS_Store");

  private Repository() {}

  /** Every file, relative to the top folder, sorted. */
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(House.TOP, new Collector(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return List.copyOf(files);
  }

  /** The text of a file, named from the top folder. */
  static String read(String name) {
    try {
      return Files.readString(House.TOP.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isAdded(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isAdded(file)) {
        files.add(House.TOP.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isAdded(Path file) {
      return ADDED.contains(file.getFileName().toString());
    }
  }
}
