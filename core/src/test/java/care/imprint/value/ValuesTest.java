package care.imprint.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @Nested
  class Slugs {
    @ParameterizedTest
    @ValueSource(strings = {"a", "group-therapy", "dames2025", "0-1"})
    void areLowerCaseWordsJoinedByHyphens(String text) {
      assertThat(Slug.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "é", "a b", "../a", "a\n"})
    void areNothingElse(String text) {
      assertThat(Slug.parse(text)).isEmpty();
      assertThatThrownBy(() -> Slug.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveALimit() {
      assertThat(Slug.parse("a".repeat(Slug.MAX_LENGTH))).isPresent();
      assertThat(Slug.parse("a".repeat(Slug.MAX_LENGTH + 1))).isEmpty();
    }
  }

  @Nested
  class Hrefs {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://example.org/",
          "HTTPS://example.org/a?b=c#d",
          "mailto:a@example.org",
          "tel:+19055550142"
        })
    void leadToSafePlaces(String text) {
      assertThat(Href.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://example.org/",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "data:text/html,x",
          "//example.org",
          "/path",
          "https:",
          "https:///a",
          "https://user:secret@example.org/",
          "mailto:",
          "https://exa mple.org",
          "vbscript:x",
          " https://example.org",
          ""
        })
    void leadNowhereElse(String text) {
      assertThat(Href.parse(text)).isEmpty();
      assertThatThrownBy(() -> Href.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class LocalizedTexts {
    private final LocalizedText text =
        LocalizedText.of(Map.of("en", "colour", "en-US", "color", "fr", "couleur"));

    @Test
    void preferTheRegionToTheLanguage() {
      assertThat(text.in(Locale.US)).contains("color");
      assertThat(text.in(Locale.CANADA)).contains("colour");
      assertThat(text.in(Locale.CANADA_FRENCH)).contains("couleur");
    }

    @Test
    void neverFallBackToAnotherLanguage() {
      assertThat(text.in(Locale.GERMAN)).isEmpty();
      assertThatThrownBy(() -> text.require(Locale.GERMAN))
          .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofOneTextServeAll() {
      assertThat(LocalizedText.of("Nanaimo").in(Locale.GERMAN)).contains("Nanaimo");
    }

    @Test
    void refuseKeysThatAreNoLanguage() {
      assertThatThrownBy(() -> LocalizedText.of(Map.of("english", "x", "e_n", "y")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Colors {
    @Test
    void contrastAsTheGuidelineSays() {
      Color black = Color.of("#000000");
      Color white = Color.of("#ffffff");

      assertThat(black.contrast(white)).isCloseTo(21, Offset.offset(1e-9));
      assertThat(white.contrast(white)).isCloseTo(1, Offset.offset(1e-9));
      assertThat(Color.of("#767676").contrast(white)).isCloseTo(4.54, Offset.offset(0.005));
    }

    @Test
    void areWrittenWithSixDigits() {
      assertThat(Color.of("#0B5D5E")).hasToString("#0b5d5e");
      assertThatThrownBy(() -> Color.of("#fff")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Color.of("teal")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Ranges {
    @Test
    void runFromTheLessToTheGreater() {
      assertThat(IntRange.of(3, 6).contains(4)).isTrue();
      assertThat(IntRange.exactly(3).isExact()).isTrue();
      assertThatThrownBy(() -> IntRange.of(6, 3)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
