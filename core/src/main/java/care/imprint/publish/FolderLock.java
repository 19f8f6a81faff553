package care.imprint.publish;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from publishing to one folder at a time. The system lets go of the lock when its
 * process ends, however it ends, so that a file that was left behind locks nobody out.
 */
final class FolderLock implements Closeable {
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws OutFolderException if another run holds it
   */
  static FolderLock take(Path file, Path out) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locks(channel) || !Files.exists(file)) {
      channel.close();
      throw new OutFolderException(
          Problem.of(PublishProblem.OUT_IN_USE, Location.NOWHERE, out.toString()));
    }
    return new FolderLock(file, channel);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
