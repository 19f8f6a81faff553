package care.imprint.pdf.internal.opentype;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.TestFonts;
import care.imprint.pdf.internal.text.FontFace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines of text become the glyphs, in the places, that HarfBuzz gives them. {@code harfbuzz.tsv}
 * holds what {@code hb-shape} 6.0 wrote for each: glyph, offset, advance, from left to right.
 */
class HarfBuzzTest {
  static Stream<Arguments> lines() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HarfBuzzTest.class.getResourceAsStream("harfbuzz.tsv")),
                StandardCharsets.UTF_8))) {
      return in
          .lines()
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lines")
  void aLineIsShapedAsHarfBuzzShapesIt(String font, String text, String expected) {
    Script script = Script.valueOf(font.toUpperCase(Locale.ROOT));
    assertThat(ShapedText.of(new FontFace(TestFonts.file(font)), text, script)).isEqualTo(expected);
  }
}
