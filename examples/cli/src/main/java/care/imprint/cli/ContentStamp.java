package care.imprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A digest of everything that can change what is published: the day and the content of every file.
 * The times of files have no part in it, since two edits can fall into one tick of a file system.
 */
final class ContentStamp {
  private static final int CHUNK = 1 << 16;

  private final MessageDigest digest;

  private ContentStamp() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * The stamp of what the options name; samples inside the command never change.
   *
   * @throws IOException if a folder cannot be read
   */
  static String of(ContentOptions content, LocalDate day) throws IOException {
    ContentStamp stamp = new ContentStamp();
    stamp.add(day.toString());
    for (Optional<Path> root : List.of(content.guides(), content.clinics())) {
      if (root.isPresent()) {
        stamp.addTree(root.get());
      }
    }
    return HexFormat.of().formatHex(stamp.digest.digest());
  }

  private void addTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      add("none");
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(file.toString());
        addFile(file);
      }
    }
  }

  /** A file that an editor takes away while we look counts as none; the next look sees more. */
  private void addFile(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    } catch (NoSuchFileException gone) {
      add("gone");
    }
  }

  private void add(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
