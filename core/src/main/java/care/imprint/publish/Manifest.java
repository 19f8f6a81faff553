package care.imprint.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param collections what makes the editions of a clinic a whole, by clinic and format
 * @param leftOut the editions that could not be published, as {@code clinic/locale/article}
 * @param problems everything that is wrong, sorted
 */
@JsonPropertyOrder({
  "$schema",
  "renderers",
  "editions",
  "assets",
  "collections",
  "leftOut",
  "problems"
})
public record Manifest(
    @JsonProperty("$schema") String schema,
    List<RendererVersion> renderers,
    List<ManifestEdition> editions,
    List<ManifestAsset> assets,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<ManifestCollection> collections,
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
    collections = List.copyOf(collections);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /** The sum of all files' sizes in bytes, without the manifest itself. */
  public long bytes() {
    Map<String, Long> sizes = new HashMap<>();
    files().forEach(file -> sizes.put(file.path(), file.size()));
    shared().forEach(file -> sizes.put(file.path(), file.size()));
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many renderings there are. */
  public int renderings() {
    return (int) files().count();
  }

  /** The paths of all files of the release, the manifest too, sorted. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(Set.of(FILE));
    files().forEach(file -> paths.add(file.path()));
    shared().forEach(file -> paths.add(file.path()));
    return paths;
  }

  Optional<ManifestAsset> asset(String path) {
    return assets.stream().filter(asset -> asset.path().equals(path)).findFirst();
  }

  /** What is no rendering of a single edition; an asset may also be of a collection. */
  private Stream<ManifestAsset> shared() {
    return Stream.concat(
        assets.stream(), collections.stream().flatMap(collection -> collection.files().stream()));
  }

  private Stream<ManifestFile> files() {
    return editions.stream().flatMap(edition -> edition.files().stream());
  }
}
