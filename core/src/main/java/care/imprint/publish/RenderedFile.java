package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A rendering with its bytes and its assets, ready to be written. */
record RenderedFile(ManifestFile entry, Binary content, List<RenderedAsset> assets, boolean fresh) {
  /** Renders an edition. */
  static RenderedFile render(Renderer renderer, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(edition, out);
    Binary content = Binary.of(out.toByteArray());
    List<RenderedAsset> assets =
        renderer.assets(edition).stream()
            .map(asset -> RenderedAsset.of(edition.id().clinic(), asset))
            .toList();
    ManifestFile entry =
        new ManifestFile(
            path(renderer, edition.id()),
            renderer.format(),
            renderer.version(),
            content.size(),
            content.sha256(),
            Proof.of(renderer).version(),
            assets.stream().map(asset -> asset.entry().path()).distinct().toList());
    return new RenderedFile(entry, content, assets, true);
  }

  /** Where a renderer's file of an edition stands in a release. */
  static String path(Renderer renderer, EditionId edition) {
    return edition + "." + renderer.fileExtension();
  }
}
