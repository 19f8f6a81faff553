package care.imprint.publish;

import care.imprint.edition.EditionId;
import care.imprint.render.Asset;
import care.imprint.value.Binary;

/** An asset with its bytes, ready to be written. */
record RenderedAsset(ManifestAsset entry, Binary content) {
  static RenderedAsset of(EditionId edition, Asset asset) {
    Binary content = asset.content();
    String path = edition.clinic() + "/" + asset.path();
    return new RenderedAsset(
        new ManifestAsset(path, asset.mediaType(), content.size(), content.sha256()), content);
  }
}
