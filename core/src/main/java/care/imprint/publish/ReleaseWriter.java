package care.imprint.publish;

import care.imprint.value.Binary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Writes the files of one release, each path once. Thread-safe. */
final class ReleaseWriter {
  private final OutFolder folder;
  private final Map<String, String> digests = new ConcurrentSkipListMap<>();
  private final Map<String, ManifestAsset> assets = new ConcurrentSkipListMap<>();

  ReleaseWriter(OutFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes a rendering with its assets.
   *
   * @throws IllegalStateException if there is another file under one of the paths
   */
  void write(RenderedFile file) throws IOException {
    put(file.entry().path(), file.content());
    for (RenderedAsset asset : file.assets()) {
      ManifestAsset entry = asset.entry();
      put(entry.path(), asset.content());
      assets.put(entry.path(), entry);
    }
  }

  /**
   * Writes the files of a collection.
   *
   * @throws IllegalStateException if there is another file under one of the paths
   */
  void write(RenderedCollection collection) throws IOException {
    for (RenderedAsset file : collection.files()) {
      put(file.entry().path(), file.content());
    }
  }

  /** The assets written so far, by path. */
  List<ManifestAsset> assets() {
    return List.copyOf(assets.values());
  }

  private void put(String path, Binary content) throws IOException {
    String other = digests.putIfAbsent(path, content.sha256());
    if (other == null) {
      folder.write(path, content.toByteArray());
    } else if (!other.equals(content.sha256())) {
      throw new IllegalStateException("Two different files are called " + path);
    }
  }
}
