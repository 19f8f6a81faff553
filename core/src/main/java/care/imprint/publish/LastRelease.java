package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private Optional<List<RenderedAsset>> assets(ManifestFile file) throws IOException {
    List<RenderedAsset> found = new ArrayList<>();
    for (String path : file.assets()) {
      ManifestAsset asset = assets.get(path);
      Optional<Binary> content = asset == null ? Optional.empty() : content(path, asset.sha256());
      if (asset == null || content.isEmpty()) {
        return Optional.empty();
      }
      found.add(new RenderedAsset(asset, content.get()));
    }
    return Optional.of(found);
  }

  private Optional<Binary> content(String path, String sha256) throws IOException {
    return folder.read(path).map(Binary::of).filter(bytes -> bytes.sha256().equals(sha256));
  }
}
