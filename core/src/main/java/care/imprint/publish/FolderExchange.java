package care.imprint.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Exchanges two folders in one step, where the platform can do that.
 *
 * <p>Java alone cannot: a publisher without an exchange renames the old release away and the new
 * one into its place, and between these two steps there is no release for some microseconds. A run
 * that was killed right there is put right by the next.
 */
@FunctionalInterface
public interface FolderExchange {
  /** Can do nothing. */
  FolderExchange NONE = (one, other) -> false;

  /**
   * Exchanges two folders of one file system.
   *
   * @return whether it was done; if not, nothing has changed
   * @throws IOException if the folders cannot be renamed at all
   */
  boolean exchange(Path one, Path other) throws IOException;
}
