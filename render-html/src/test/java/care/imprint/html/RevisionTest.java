package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Publishers take over what a renderer of the same version wrote. So whatever changes a byte of its
 * output has to change its version. A file beside this test holds the version that last wrote other
 * bytes, with a digest of what it writes.
 */
@DisplayName("The version of a renderer")
class RevisionTest {
  private static final String HOW =
      "What it writes has changed: raise VERSION in %s, then write the record with"
          + " -Dimprint.goldens=write";
  private static final Path FILE = Path.of("src/test/resources/care/imprint/html/revisions.txt");

  @Test
  void changesWithWhatItWrites() throws IOException {
    List<Revision> now = List.of(Revision.of("HtmlRenderer"), Revision.of("HtmlSite"));
    List<Revision> before = recorded();
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).digest().equals(before.get(i).digest())) {
        assertThat(now.get(i).version())
            .as(HOW.formatted(now.get(i).renderer()))
            .isNotEqualTo(before.get(i).version());
      }
    }
    if (System.getProperty("imprint.goldens", "").equals("write")) {
      Files.write(FILE, now.stream().map(Revision::line).toList());
    } else {
      assertThat(now).as(HOW, "the renderer").isEqualTo(before);
    }
  }

  private static List<Revision> recorded() throws IOException {
    try (InputStream in = RevisionTest.class.getResourceAsStream("revisions.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ", -1)))
          .map(words -> new Revision(words.get(0), words.get(1), words.get(2)))
          .toList();
    }
  }

  /** A version of a renderer and the digest of what it makes of every block, inline and page. */
  private record Revision(String renderer, String version, String digest) {
    static Revision of(String renderer) {
      return renderer.equals("HtmlSite")
          ? new Revision(renderer, HtmlSite.create().version(), digest(site()))
          : new Revision(renderer, HtmlRenderer.create().version(), digest(pages()));
    }

    String line() {
      return String.join(" ", renderer, version, digest);
    }

    private static Stream<String> pages() {
      HtmlRenderer site = HtmlRenderer.builder().site().build();
      HtmlRenderer alone = HtmlRenderer.builder().standalone().build();
      return Stream.of(Locale.CANADA, Locale.CANADA_FRENCH)
          .map(locale -> Editions.complete(SampleParts.TEAL, locale))
          .flatMap(
              edition ->
                  Stream.concat(
                      Stream.of(
                          HtmlRenderer.create().page().string(edition),
                          site.page().string(edition),
                          alone.page().string(edition),
                          site.fragment().string(edition)),
                      told(site.assets(edition))));
    }

    private static Stream<String> site() {
      List<Edition> editions =
          Stream.of(
                  Guide.of("one", Locale.CANADA).hub().linkedTo("lost"),
                  Guide.of("two", Locale.CANADA).formerly("old"),
                  Guide.of("one", Locale.CANADA_FRENCH))
              .map(Guide::edition)
              .toList();
      return told(HtmlSite.builder().handouts().build().render(editions));
    }

    private static Stream<String> told(List<Asset> files) {
      return files.stream().map(file -> file.path() + " " + file.content().sha256());
    }

    private static String digest(Stream<String> parts) {
      String all = parts.collect(Collectors.joining("\n"));
      return Binary.of(all.getBytes(StandardCharsets.UTF_8)).sha256();
    }
  }
}
