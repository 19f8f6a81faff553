package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.value.Slug;
import care.imprint.value.WritingDirection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way text runs; in these examples capitals of the comments stand for Hebrew letters. */
class BidiTest {
  private static String levels(String text, WritingDirection direction) {
    BidiLevels levels = BidiLevels.of(text, direction);
    return IntStream.range(0, text.length())
        .mapToObj(i -> String.valueOf(levels.at(i)))
        .collect(Collectors.joining());
  }

  @Nested
  class Levels {
    @Test
    void wordsInAForeignScriptRunTheirOwnWay() {
      assertThat(levels("ab אב cd", WritingDirection.LEFT_TO_RIGHT)).isEqualTo("00011000");
      assertThat(levels("אב ab גד", WritingDirection.RIGHT_TO_LEFT)).isEqualTo("11122111");
    }

    @Test
    void numbersRunFromLeftToRightWithinThem() {
      assertThat(levels("אב 24 גד.", WritingDirection.RIGHT_TO_LEFT)).isEqualTo("111221111");
    }

    @Test
    void bracketsGoWithWhatTheyHold() {
      assertThat(levels("אב (ab) גד", WritingDirection.RIGHT_TO_LEFT)).isEqualTo("1111221111");
    }

    @Test
    void aParagraphInAForeignScriptKeepsItsFullStopAtItsEnd() {
      assertThat(levels("Frontiers. 2025.", WritingDirection.RIGHT_TO_LEFT))
          .isEqualTo("0000000000000000");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, RIGHT_TO_LEFT", "he-IL, RIGHT_TO_LEFT", "fa, RIGHT_TO_LEFT", "ur-PK, RIGHT_TO_LEFT",
    "en-CA, LEFT_TO_RIGHT", "fr-CA, LEFT_TO_RIGHT", "pa, LEFT_TO_RIGHT", "pa-Arab, RIGHT_TO_LEFT",
    "az-Latn, LEFT_TO_RIGHT"
  })
  void aLanguageTellsItsDirection(String tag, WritingDirection direction) {
    assertThat(WritingDirection.of(Locale.forLanguageTag(tag))).isEqualTo(direction);
  }

  @Nested
  class Lines {
    private static final TextStyle STYLE =
        TextStyle.of(BundledTypefaces.of(Slug.of("inter")), FontStyle.REGULAR, 10, ColorRole.TEXT);

    private static Line line(String text, WritingDirection direction) {
      Itemizer itemizer =
          new Itemizer(
              new FontFaces(), new Shaper(), Hyphenator.of(Locale.ROOT), direction, List.of());
      return LineBreaker.lines(itemizer.itemize(List.of(Span.of(text, STYLE)), false), 500).get(0);
    }

    @Test
    void aNumberStandsBetweenTheWordsAroundIt() {
      Line line = line("אב 24 גד", WritingDirection.RIGHT_TO_LEFT);
      double[] starts = line.starts(WritingDirection.RIGHT_TO_LEFT);
      assertThat(line.fragments())
          .extracting(fragment -> fragment.run().text())
          .containsExactly("אב ", "24", " גד");
      assertThat(starts).isSorted().startsWith(0);
    }

    @Test
    void wordsOfALineFromLeftToRightAreTurnedRoundTogether() {
      Line line = line("a אב 24 גד z", WritingDirection.LEFT_TO_RIGHT);
      double[] starts = line.starts(WritingDirection.LEFT_TO_RIGHT);
      int first = indexOf(line, "אב ");
      int last = indexOf(line, " גד");
      assertThat(starts[last]).isLessThan(starts[indexOf(line, "24")]);
      assertThat(starts[indexOf(line, "24")]).isLessThan(starts[first]);
      assertThat(starts[line.fragments().size() - 1]).isGreaterThan(starts[first]);
    }

    private static int indexOf(Line line, String text) {
      return line.fragments().stream()
          .map(fragment -> fragment.run().text())
          .toList()
          .indexOf(text);
    }
  }
}
