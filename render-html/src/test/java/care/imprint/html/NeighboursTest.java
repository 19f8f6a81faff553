package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Clinic;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.value.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One renderer serves many clinics and keeps what it has written for them. */
class NeighboursTest {
  private static final Edition FIRST = Editions.complete(SampleParts.TEAL, Locale.CANADA);

  private final HtmlRenderer renderer = HtmlRenderer.create();

  @Nested
  class APageWrittenAgain {
    @Test
    void hasTheSameBytes() {
      String once = page(FIRST);

      assertThat(page(FIRST)).isEqualTo(once);
    }

    @Test
    void isNotChangedByPagesInBetween() {
      String once = page(FIRST);
      page(of("Other House", FIRST));

      assertThat(page(FIRST)).isEqualTo(once);
    }

    @Test
    void hasTheSameBytesAsFromARendererThatHasKeptNothing() {
      page(of("Other House", FIRST));

      assertThat(page(FIRST)).isEqualTo(page(HtmlRenderer.create(), FIRST));
    }
  }

  @Nested
  class AnotherClinic {
    @Test
    void getsItsOwnPageThoughFingerprintAndIdAreTheSame() {
      page(FIRST);

      assertThat(page(of("Other House", FIRST))).contains("Other House").doesNotContain("555 0142");
    }

    @Test
    void getsItsOwnFragmentToo() {
      renderer.fragment().string(FIRST);

      assertThat(renderer.fragment().string(of("Other House", FIRST)))
          .contains("Other House")
          .doesNotContain("555 0142");
    }

    @Test
    void cannotChangeWhatIsKeptThroughTheBytesItIsGiven() {
      Arrays.fill(renderer.page().bytes(FIRST), (byte) 0);

      assertThat(page(FIRST)).isEqualTo(page(HtmlRenderer.create(), FIRST));
    }

    @Test
    void looksItsOwnWay() {
      Edition night = Editions.complete(SampleParts.NIGHT, Locale.CANADA);

      assertThat(page(night)).isEqualTo(page(HtmlRenderer.create(), night));
      assertThat(page(FIRST)).isEqualTo(page(HtmlRenderer.create(), FIRST));
    }
  }

  @Test
  void manyClinicsAtOnceEachGetTheirOwnPages() {
    List<Edition> editions =
        IntStream.range(10, 60).mapToObj(number -> of("House " + number, FIRST)).toList();

    assertThat(IntStream.range(0, 500).parallel().map(i -> i % editions.size()).boxed())
        .allSatisfy(
            i ->
                assertThat(page(editions.get(i)))
                    .contains("House " + (i + 10))
                    .doesNotContain("House " + ((i + 1) % editions.size() + 10)));
  }

  private String page(Edition edition) {
    return page(renderer, edition);
  }

  private static String page(HtmlRenderer renderer, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** An edition of a clinic with another name, with the id and fingerprint of the first. */
  private static Edition of(String name, Edition edition) {
    Clinic clinic =
        new Clinic(
            Slug.of("other"),
            name,
            edition.clinic().network(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Edition(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        clinic,
        edition.brand(),
        edition.wording(),
        edition.publication(),
        edition.fingerprint());
  }
}
