package care.imprint.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a release holds, written into it as {@value #FILE}.
 *
 * <p>Everything is sorted and nothing depends on the clock: the same release has the same manifest.
 * Its form is described by the JSON Schema {@code manifest.schema.json} beside this class.
 *
 * @param schema the id of the JSON Schema, always {@value #SCHEMA}
 * @param renderers the renderers, by format
 * @param editions the editions, by clinic, language and article
 * @param assets the files that editions refer to, by path
 * @param leftOut the editions that could not be published, as {@code clinic/locale/article}
 * @param problems everything that is wrong, sorted
 */
@JsonPropertyOrder({"$schema", "renderers", "editions", "assets", "leftOut", "problems"})
public record Manifest(
    @JsonProperty("$schema") String schema,
    List<RendererVersion> renderers,
    List<ManifestEdition> editions,
    List<ManifestAsset> assets,
    List<String> leftOut,
    List<ManifestProblem> problems) {
  /** The name of the file in a release. */
  public static final String FILE = "manifest.json";

  /** The id of the JSON Schema. */
  public static final String SCHEMA = "https://imprint.care/schemas/manifest-1.json";

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the schema is another one
   */
  public Manifest {
    if (!schema.equals(SCHEMA)) {
      throw new IllegalArgumentException("Not a manifest of this version: " + schema);
    }
    renderers = List.copyOf(renderers);
    editions = List.copyOf(editions);
    assets = List.copyOf(assets);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /** The sum of all files' sizes in bytes, without the manifest itself. */
  public long bytes() {
    return Stream.concat(files().map(ManifestFile::size), assets.stream().map(ManifestAsset::size))
        .mapToLong(Long::longValue)
        .sum();
  }

  /** How many renderings there are. */
  public int renderings() {
    return (int) files().count();
  }

  /** The paths of all files of the release, the manifest too, sorted. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(Set.of(FILE));
    files().forEach(file -> paths.add(file.path()));
    assets.forEach(asset -> paths.add(asset.path()));
    return paths;
  }

  Optional<ManifestAsset> asset(String path) {
    return assets.stream().filter(asset -> asset.path().equals(path)).findFirst();
  }

  private Stream<ManifestFile> files() {
    return editions.stream().flatMap(edition -> edition.files().stream());
  }
}
