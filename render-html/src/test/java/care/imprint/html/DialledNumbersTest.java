package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number that people dial")
class DialledNumbersTest {
  private static final Pattern KEPT =
      Pattern.compile("<span class=\"imprint-number\">([^<]*)</span>");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Call or text 9-8-8 at any time.        | 9-8-8
          Call +1 905 555 0142, all day.         | +1 905 555 0142
          Call 905-555-0142 (or 9-8-8).          | 905-555-0142,9-8-8
          Call +1 (905) 555-0142 & ask.          | +1 (905) 555-0142
          """)
  void staysOnOneLine(String words, String numbers) {
    assertThat(kept(page(words))).containsExactly(numbers.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "'It took from 2020-2021, in 6-9 weeks.'",
    "A one-to-one talk costs 5+ times as much.",
    "Give + or - and 1 + 2"
  })
  void isNoOtherNumber(String words) {
    assertThat(kept(page(words))).isEmpty();
  }

  @Test
  void keepsTheWordsAroundItAndTheirEscapes() {
    assertThat(page("Text 9-8-8 <now> & rest."))
        .contains(
            "<p>Text <span class=\"imprint-number\">9-8-8</span> &lt;now&gt; &amp; rest.</p>");
  }

  private static String page(String words) {
    return HtmlRenderer.create()
        .page()
        .string(
            Editions.withoutNotices(
                Editions.of(
                    SampleParts.TEAL,
                    Locale.CANADA,
                    List.of(SampleBlocks.paragraph(words.strip())))));
  }

  private static List<String> kept(String page) {
    return KEPT.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
