package care.imprint.publish;

import care.imprint.render.Asset;
import care.imprint.value.Binary;
import care.imprint.value.Slug;

/** An asset with its bytes, ready to be written. */
record RenderedAsset(ManifestAsset entry, Binary content) {
  static RenderedAsset of(Slug clinic, Asset asset) {
    Binary content = asset.content();
    String path = clinic + "/" + asset.path();
    return new RenderedAsset(
        new ManifestAsset(path, asset.mediaType(), content.size(), content.sha256()), content);
  }
}
