package care.imprint.tenant.internal.reading;

import java.nio.file.Path;

/** Names of files and folders; those in an archive may end with a slash. */
public final class FolderNames {
  private FolderNames() {}

  /** The name of a folder or file alone. */
  public static String of(Path path) {
    return plain(String.valueOf(path.getFileName()));
  }

  /** The path of a folder below another, with forward slashes. */
  static String below(Path root, Path folder) {
    return plain(root.relativize(folder).toString().replace('\\', '/'));
  }

  private static String plain(String name) {
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
