package care.imprint.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One rendering of an edition.
 *
 * @param path its path below the release, with forward slashes
 * @param format the id of the format
 * @param renderer the version of the renderer
 * @param size its size in bytes
 * @param sha256 the SHA-256 digest of its bytes in 64 lower-case hexadecimal digits
 * @param proof the version of the prover that found every protected notice in it; absent if the
 *     format has none
 * @param assets the paths of the assets it refers to, sorted
 */
public record ManifestFile(
    String path,
    String format,
    String renderer,
    long size,
    String sha256,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> proof,
    List<String> assets) {
  /** Copies and sorts the assets. */
  public ManifestFile {
    assets = assets.stream().sorted().toList();
  }
}
