package care.imprint.tenant.internal.reading;

import java.nio.file.Path;

/** Names of files and folders; those in an archive may end with a slash. */
final class FolderNames {
  private FolderNames() {}

  static String of(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
