package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Fingerprint;
import care.imprint.render.CollectionRenderer;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be taken over from the release that stands in a folder: a file whose edition and
 * renderer are the same, which the same prover proved, and whose bytes, and those of its assets,
 * are still what the manifest says.
 */
final class LastRelease {
  private final OutFolder folder;
  private final Map<EditionId, ManifestEdition> editions;
  private final Map<String, ManifestAsset> assets;
  private final List<ManifestCollection> collections;

  LastRelease(OutFolder folder) {
    this.folder = folder;
    ImmutableMap.Builder<EditionId, ManifestEdition> byId = ImmutableMap.builder();
    ImmutableMap.Builder<String, ManifestAsset> byPath = ImmutableMap.builder();
    folder
        .released()
        .ifPresent(
            manifest -> {
              manifest.editions().forEach(edition -> byId.put(edition.editionId(), edition));
              manifest.assets().forEach(asset -> byPath.put(asset.path(), asset));
            });
    editions = byId.buildKeepingLast();
    assets = byPath.buildKeepingLast();
    collections = folder.released().map(Manifest::collections).orElse(List.of());
  }

  /** The renderer's file of an edition, if it can be taken over. */
  Optional<RenderedFile> file(Renderer renderer, Edition edition) throws IOException {
    Optional<ManifestFile> entry = entry(renderer, edition);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Binary> content = content(entry.get().path(), entry.get().sha256());
    Optional<List<RenderedAsset>> its = assets(entry.get());
    return content.isPresent() && its.isPresent()
        ? Optional.of(new RenderedFile(entry.get(), content.get(), its.get(), false))
        : Optional.empty();
  }

  private Optional<ManifestFile> entry(Renderer renderer, Edition edition) {
    return Optional.ofNullable(editions.get(edition.id()))
        .filter(last -> last.fingerprint().equals(edition.fingerprint()))
        .flatMap(
            last ->
                last.files().stream()
                    .filter(file -> file.format().equals(renderer.format()))
                    .filter(file -> file.renderer().equals(renderer.version()))
                    .filter(file -> file.proof().equals(Proof.of(renderer).version()))
                    .filter(file -> file.path().equals(RenderedFile.path(renderer, edition.id())))
                    .findFirst());
  }

  /** The renderer's files of all editions of a clinic, if they can be taken over. */
  Optional<RenderedCollection> collection(CollectionRenderer renderer, List<Edition> editions)
      throws IOException {
    Optional<ManifestCollection> entry = entry(renderer, editions);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    return contents(entry.get().files())
        .map(files -> new RenderedCollection(entry.get(), files, false));
  }

  private Optional<ManifestCollection> entry(CollectionRenderer renderer, List<Edition> editions) {
    Fingerprint fingerprint = RenderedCollection.fingerprint(editions);
    return collections.stream()
        .filter(last -> last.clinic().equals(editions.get(0).id().clinic()))
        .filter(last -> last.format().equals(renderer.format()))
        .filter(last -> last.renderer().equals(renderer.version()))
        .filter(last -> last.fingerprint().equals(fingerprint))
        .findFirst();
  }

  private Optional<List<RenderedAsset>> assets(ManifestFile file) throws IOException {
    List<ManifestAsset> entries =
        file.assets().stream().map(assets::get).filter(Objects::nonNull).toList();
    return entries.size() == file.assets().size() ? contents(entries) : Optional.empty();
  }

  private Optional<List<RenderedAsset>> contents(List<ManifestAsset> entries) throws IOException {
    List<RenderedAsset> found = new ArrayList<>();
    for (ManifestAsset entry : entries) {
      Optional<Binary> content = content(entry.path(), entry.sha256());
      if (content.isEmpty()) {
        return Optional.empty();
      }
      found.add(new RenderedAsset(entry, content.get()));
    }
    return Optional.of(found);
  }

  private Optional<Binary> content(String path, String sha256) throws IOException {
    return folder.read(path).map(Binary::of).filter(bytes -> bytes.sha256().equals(sha256));
  }
}
