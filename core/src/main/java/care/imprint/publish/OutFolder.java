package care.imprint.publish;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder a release stands in, with the two hidden folders beside it that a run works with.
 *
 * <p>A release grows in the first, out of readers' sight, and is then put in the place of the old
 * one, which goes through the second and is deleted. Whatever a killed run left behind is put right
 * when the folder is opened again.
 */
final class OutFolder implements Closeable {
  /** Files that desktops drop into every folder they show. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final int SHOWN = 3;

  private final Path folder;
  private final Path staging;
  private final Path previous;
  private final FolderExchange exchange;
  private final FolderLock lock;
  private final Optional<Manifest> released;

  private OutFolder(Path folder, FolderExchange exchange) throws IOException {
    this.folder = folder;
    this.exchange = exchange;
    staging = beside("staging");
    previous = beside("previous");
    Files.createDirectories(staging.toAbsolutePath().getParent());
    lock = FolderLock.take(beside("lock"), folder);
    try {
      recover();
      released = readManifest();
      refuseForeignFiles();
      Files.createDirectory(staging);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * Opens a folder for one run.
   *
   * @throws OutFolderException if it holds what is not ours, or another run has it open
   * @throws IOException if it cannot be read or written
   */
  static OutFolder open(Path out, FolderExchange exchange) throws IOException {
    Path folder = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
    if (folder.getFileName() == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw refusal(PublishProblem.OUT_NOT_A_FOLDER, out);
    }
    return new OutFolder(folder, exchange);
  }

  /** The manifest of the release that stands here now. */
  Optional<Manifest> released() {
    return released;
  }

  /** The bytes of a file of the release that stands here now; empty if it is not there. */
  Optional<byte[]> read(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** Adds a file to the release that is being made. */
  void write(String path, byte[] content) throws IOException {
    Path file = staging.resolve(path).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalStateException("Not a path below a release: " + path);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /** Puts the release that was made in the place of the old one. */
  void replace() throws IOException {
    if (!Files.exists(folder)) {
      move(staging, folder);
    } else if (!exchange.exchange(staging, folder)) {
      replaceInTwoSteps();
    }
  }

  private void replaceInTwoSteps() throws IOException {
    move(folder, previous);
    try {
      move(staging, folder);
    } catch (IOException failed) {
      move(previous, folder);
      throw failed;
    }
    FileTree.delete(previous);
  }

  /** Removes the folders of the run. */
  @Override
  public void close() throws IOException {
    try (lock) {
      FileTree.delete(staging);
    }
  }

  private void recover() throws IOException {
    if (Files.exists(previous) && !Files.exists(folder)) {
      move(previous, folder);
    }
    FileTree.delete(previous);
    FileTree.delete(staging);
  }

  private Optional<Manifest> readManifest() throws IOException {
    Optional<byte[]> json = read(Manifest.FILE);
    return json.flatMap(ManifestFormat::read);
  }

  private void refuseForeignFiles() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Set<String> ours = released.map(Manifest::paths).orElse(Set.of());
    List<String> foreign =
        FileTree.files(folder).stream()
            .filter(path -> !ours.contains(path))
            .filter(path -> !LITTER.contains(path.substring(path.lastIndexOf('/') + 1)))
            .toList();
    if (!foreign.isEmpty()) {
      throw refusal(PublishProblem.FOREIGN_FILES, folder, some(foreign), foreign.size());
    }
  }

  private static String some(List<String> paths) {
    String names = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
    return paths.size() > SHOWN ? names + ", …" : names;
  }

  private static OutFolderException refusal(PublishProblem reason, Object... arguments) {
    return new OutFolderException(Problem.of(reason, Location.NOWHERE, arguments));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path beside(String role) {
    return folder.resolveSibling(".%s.imprint-%s".formatted(folder.getFileName(), role));
  }
}
