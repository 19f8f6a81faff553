package care.imprint.publish;

import care.imprint.edition.Fingerprint;
import care.imprint.value.Slug;
import java.util.Comparator;
import java.util.List;

/**
 * The files that make the editions of one clinic a whole, for example its site.
 *
 * @param clinic the clinic's id
 * @param format the id of the format
 * @param renderer the version of the renderer
 * @param fingerprint a digest over which editions they are and over their fingerprints
 * @param files the files, by path
 */
public record ManifestCollection(
    Slug clinic,
    String format,
    String renderer,
    Fingerprint fingerprint,
    List<ManifestAsset> files) {
  /** Copies and sorts the files. */
  public ManifestCollection {
    files = files.stream().sorted(Comparator.comparing(ManifestAsset::path)).toList();
  }
}
