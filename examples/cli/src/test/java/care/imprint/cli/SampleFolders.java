package care.imprint.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the samples on disk, which a test may break. */
final class SampleFolders {
  private SampleFolders() {}

  /** A copy of a folder of samples, {@code guides} or {@code clinics}, that is not there yet. */
  static Path copy(String name, Path copy) {
    String inside =
        name.equals("guides") ? "guides/library.yaml" : "clinics/port-credit/tenant.yaml";
    String address = String.valueOf(Imprint.class.getClassLoader().getResource(inside));
    try {
      if (address.startsWith("jar:")) {
        String archive = address.substring(4, address.lastIndexOf("!/"));
        try (FileSystem opened = FileSystems.newFileSystem(Path.of(new URI(archive)))) {
          copy(opened.getPath("/" + name), copy);
        }
      } else {
        String root = address.substring(0, address.length() - inside.length());
        copy(Path.of(new URI(root + name)), copy);
      }
      return copy;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("Cannot copy " + name, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : List.copyOf(paths.toList())) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
