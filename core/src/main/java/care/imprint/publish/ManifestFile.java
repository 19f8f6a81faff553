package care.imprint.publish;

import java.util.List;

/**
 * One rendering of an edition.
 *
 * @param path its path below the release, with forward slashes
 * @param format the id of the format
 * @param renderer the version of the renderer
 * @param size its size in bytes
 * @param sha256 the SHA-256 digest of its bytes in 64 lower-case hexadecimal digits
 * @param assets the paths of the assets it refers to, sorted
 */
public record ManifestFile(
    String path, String format, String renderer, long size, String sha256, List<String> assets) {
  /** Copies and sorts the assets. */
  public ManifestFile {
    assets = assets.stream().sorted().toList();
  }
}
