package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.Fingerprint;
import care.imprint.render.CollectionRenderer;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a collection with their bytes, ready to be written. */
record RenderedCollection(ManifestCollection entry, List<RenderedAsset> files, boolean fresh) {
  /** Renders the editions of one clinic. */
  static RenderedCollection render(CollectionRenderer renderer, List<Edition> editions) {
    Slug clinic = editions.get(0).id().clinic();
    List<RenderedAsset> files =
        renderer.render(editions).stream().map(file -> RenderedAsset.of(clinic, file)).toList();
    ManifestCollection entry =
        new ManifestCollection(
            clinic,
            renderer.format(),
            renderer.version(),
            fingerprint(editions),
            files.stream().map(RenderedAsset::entry).toList());
    return new RenderedCollection(entry, files, true);
  }

  /** A digest over everything that can change the bytes of a collection. */
  static Fingerprint fingerprint(List<Edition> editions) {
    String lines =
        editions.stream()
            .map(edition -> edition.id() + " " + edition.fingerprint() + "\n")
            .collect(Collectors.joining());
    return Fingerprint.parse(Binary.of(lines.getBytes(StandardCharsets.UTF_8)).sha256());
  }
}
