package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A form of HTML")
class HtmlFormTest {
  private static final Edition EDITION = Editions.complete(SampleParts.TEAL, Locale.CANADA);

  static Stream<HtmlForm> forms() {
    HtmlRenderer renderer = HtmlRenderer.create();
    return Stream.of(renderer.page(), renderer.fragment());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isTheSameInEveryShape(HtmlForm form) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    StringBuilder characters = new StringBuilder();
    form.render(EDITION, stream);
    form.render(EDITION, characters);

    assertThat(stream.toByteArray()).isNotEmpty().isEqualTo(form.bytes(EDITION));
    assertThat(characters).hasToString(form.string(EDITION));
    assertThat(form.string(EDITION).getBytes(StandardCharsets.UTF_8))
        .isEqualTo(form.bytes(EDITION));
  }

  @Test
  void isAPageAsRenderersWriteIt() throws IOException {
    HtmlRenderer renderer = HtmlRenderer.create();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    renderer.render(EDITION, stream);

    assertThat(renderer.page().bytes(EDITION)).isEqualTo(stream.toByteArray());
  }

  @Nested
  class HasAnEntityTag {
    @Test
    void thatIsStrongAndStaysWhileNothingChanges() {
      assertThat(HtmlRenderer.create().page().entityTag(EDITION))
          .matches("\"[0-9a-f]{32}\"")
          .isEqualTo(HtmlRenderer.create().page().entityTag(EDITION));
    }

    @Test
    void thatChangesWithTheEditionTheFormAndTheSettings() {
      HtmlRenderer renderer = HtmlRenderer.create();
      List<String> tags =
          List.of(
              renderer.page().entityTag(EDITION),
              renderer.page().entityTag(Editions.unlisted(EDITION)),
              renderer.fragment().entityTag(EDITION),
              HtmlRenderer.builder().headingLevel(3).build().fragment().entityTag(EDITION),
              HtmlRenderer.builder().assetFolder("/a").build().fragment().entityTag(EDITION),
              HtmlRenderer.builder().revision("2").build().page().entityTag(EDITION),
              HtmlRenderer.builder().standalone().build().page().entityTag(EDITION));

      assertThat(tags).doesNotHaveDuplicates();
    }
  }

  @Test
  void wasModifiedWhenTheGuideWas() {
    assertThat(HtmlRenderer.create().page().lastModified(EDITION))
        .isEqualTo(Instant.parse("2026-05-06T00:00:00Z"));
  }
}
