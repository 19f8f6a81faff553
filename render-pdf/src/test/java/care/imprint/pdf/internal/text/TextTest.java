package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.TestFonts;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final FontFaces FACES = new FontFaces();
  private static final ColorRole BLACK = ColorRole.TEXT;
  private static final Typeface SANS = BundledTypefaces.of(Slug.of("source-sans-3"));
  private static final TextStyle STYLE = TextStyle.of(SANS, FontStyle.REGULAR, 10, BLACK);

  private static FontStack stack(String id) {
    return FACES.stack(BundledTypefaces.of(Slug.of(id)), FontStyle.REGULAR);
  }

  @Nested
  class Shaping {
    @ParameterizedTest
    @ValueSource(strings = {"source-sans-3", "source-serif-4", "inter", "lato", "eb-garamond"})
    void everyBundledFamilyShowsBothLanguages(String id) {
      Shaper shaper = new Shaper();
      shaper.shape("Éçœ « 5\u202f850\u00a0$ » – — ’ “x” … ✓ ✗ ≥ × − non\u2011breaking", stack(id));
      assertThat(shaper.missing()).isEmpty();
    }

    @Test
    void aLigatureStandsForItsLetters() {
      List<GlyphRun> runs = new Shaper().shape("office", stack("eb-garamond"));
      assertThat(runs).hasSize(1);
      assertThat(runs.get(0).size()).isLessThan(6);
      assertThat(runs.get(0).text()).isEqualTo("office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source-sans-3", "source-serif-4", "inter", "lato", "eb-garamond"})
    void pairsAreKerned(String id) {
      Shaper shaper = new Shaper();
      int together = shaper.shape("AV", stack(id)).get(0).width();
      int apart =
          shaper.shape("A", stack(id)).get(0).width() + shaper.shape("V", stack(id)).get(0).width();
      assertThat(together).isLessThan(apart);
    }

    @Test
    void aCharacterThatAFaceLacksComesFromTheWidestFamily() {
      List<GlyphRun> runs = new Shaper().shape("a✓b", stack("inter"));
      assertThat(runs).extracting(GlyphRun::text).containsExactly("a", "✓", "b");
      assertThat(runs.get(1).face()).isNotSameAs(runs.get(0).face());
    }

    @Test
    void aWordIsShapedOnceForAllClinicsThatShareItsTypeface() {
      FontFaces faces = new FontFaces();
      List<Typeface> open = List.of(BundledTypefaces.of(Slug.of("inter")));
      List<Typeface> own = List.of(TestFonts.own("inter", 1_001));
      FontStack stack = faces.stack(open.get(0), FontStyle.REGULAR);
      GlyphRun word = faces.shaper(Locale.CANADA, open).shape("Care", stack).get(0);

      assertThat(faces.shaper(Locale.CANADA, open).shape("Care", stack).get(0)).isSameAs(word);
      assertThat(faces.shaper(Locale.CANADA, open).shape("Car", stack).get(0)).isNotSameAs(word);
      assertThat(faces.shaper(Locale.CANADA, own).shape("Care", stack).get(0)).isNotSameAs(word);
    }

    @Test
    void aCharacterNoFaceHasIsNoticedAgainByTheNextHandout() {
      FontFaces faces = new FontFaces();
      List<Typeface> open = List.of(BundledTypefaces.of(Slug.of("inter")));
      for (int handout = 0; handout < 2; handout++) {
        Shaper shaper = faces.shaper(Locale.CANADA, open);
        shaper.shape("漢", faces.stack(open.get(0), FontStyle.REGULAR));
        assertThat(shaper.missing()).containsExactly((int) '漢');
      }
    }

    @Test
    void aCharacterNoFaceHasIsRemembered() {
      Shaper shaper = new Shaper();
      shaper.shape("漢", stack("inter"));
      assertThat(shaper.missing()).containsExactly((int) '漢');
    }
  }

  @Nested
  class Hyphenation {
    @Test
    void dividesEnglishWords() {
      assertThat(divided("hyphenation", Locale.CANADA)).isEqualTo("hy-phen-ation");
      assertThat(divided("appointment", Locale.CANADA)).isEqualTo("ap-point-ment");
    }

    @Test
    void dividesFrenchWords() {
      assertThat(divided("rétablissement", Locale.CANADA_FRENCH)).isEqualTo("ré-ta-blis-se-ment");
    }

    @Test
    void leavesNamesAndShortWordsWhole() {
      assertThat(divided("Mississauga", Locale.CANADA)).isEqualTo("Mississauga");
      assertThat(divided("table", Locale.CANADA)).isEqualTo("table");
    }

    private static String divided(String word, Locale locale) {
      StringBuilder text = new StringBuilder(word);
      List<Integer> places = Hyphenator.of(locale).divide(word);
      for (int i = places.size() - 1; i >= 0; i--) {
        text.insert((int) places.get(i), '-');
      }
      return text.toString();
    }
  }

  @Nested
  class Breaking {
    private static final String TEXT =
        "Group therapy brings several people together in one room. They meet each week, they learn"
            + " skills side by side, and they talk about what they felt. Some people find this"
            + " easier than being alone with a therapist, and others find it harder, because others"
            + " see them on a hard day. A screening call helps to find out which format fits.";

    @Test
    void noLineIsWiderThanTheMeasure() {
      for (double width = 60; width < 400; width += 7) {
        double measure = width;
        assertThat(lines(TEXT, width)).allMatch(line -> line.width() <= measure + 1e-6);
      }
    }

    @Test
    void noWordIsLost() {
      for (double width = 60; width < 400; width += 7) {
        String joined = lines(TEXT, width).stream().map(Line::text).collect(Collectors.joining());
        assertThat(joined).isEqualTo(TEXT);
      }
    }

    @Test
    void noWidthLeavesMoreRoomThanLineByLine() {
      for (double width = 120; width < 400; width += 7) {
        assertThat(slack(widths(lines(TEXT, width)), width))
            .as("at %s points", width)
            .isLessThanOrEqualTo(slack(greedy(TEXT, width), width) + STRANDED * width * width);
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("care.imprint.pdf.internal.text.SampleParagraphs#all")
    void theWholeParagraphIsMoreEvenThanLineByLine(
        String name, String text, TestReporter reporter) {
      double best = 0;
      double greedy = 0;
      for (double width = 120; width < 480; width += 5) {
        best += slack(widths(lines(text, width)), width);
        greedy += slack(greedy(text, width), width);
      }
      reporter.publishEntry(
          name,
          "%s %% of the squared room at line ends that filling line by line leaves"
              .formatted(Math.round(100 * best / greedy)));
      assertThat(best).isLessThan(greedy);
    }

    @Test
    void aPriceStaysWithItsCurrency() {
      for (double width = 110; width < 200; width += 3) {
        assertThat(lines("It costs CAD\u00a0$5,850\u00a0+\u00a0GST in all", width))
            .anyMatch(line -> line.text().contains("CAD\u00a0$5,850\u00a0+\u00a0GST"));
      }
    }

    @Test
    void anAddressBreaksAfterItsPunctuation() {
      assertThat(lines("https://www.frontiersin.org/journals/psychiatry/articles", 110))
          .hasSizeGreaterThan(1)
          .allMatch(line -> line.width() <= 110);
    }

    @Test
    void aWordWiderThanTheLineIsBrokenRatherThanCutOff() {
      assertThat(lines("Donaudampfschifffahrtsgesellschaft", 50))
          .hasSizeGreaterThan(1)
          .allMatch(line -> line.width() <= 50);
    }

    @Test
    void noLineOfChineseOrJapaneseBeginsOrEndsWithTheWrongMark() {
      String text = "「まず医師にご相談ください」。セッションの後、運転しないでください（必ず）。请先咨询医生，然后再决定。";
      for (double width = 60; width < 300; width += 7) {
        assertThat(lines(text, width))
            .hasSizeGreaterThan(1)
            .allMatch(line -> "、。」）ョッ，".indexOf(line.text().charAt(0)) < 0)
            .allMatch(line -> !line.text().endsWith("「") && !line.text().endsWith("（"));
      }
    }

    @Test
    void aLineFeedEndsALine() {
      assertThat(lines("one\ntwo", 300)).extracting(Line::text).containsExactly("one ", "two");
    }

    private static List<Line> lines(String text, double width) {
      return LineBreaker.lines(items(text), width);
    }

    private static List<Item> items(String text) {
      Itemizer itemizer = new Itemizer(FACES, new Shaper(), Hyphenator.of(Locale.CANADA));
      return itemizer.itemize(List.of(Span.of(text, STYLE)), false);
    }

    private static List<Double> widths(List<Line> lines) {
      return lines.stream().map(Line::width).toList();
    }

    /** The widths of lines that are filled one after the other. */
    private static List<Double> greedy(String text, double width) {
      List<Double> widths = new ArrayList<>();
      double line = 0;
      double word = 0;
      double space = 0;
      for (Item item : items(text + " ")) {
        if (!item.breakable()) {
          word += item.width();
          continue;
        }
        if (line + space + word > width) {
          widths.add(line);
          line = word;
        } else {
          line += space + word;
        }
        word = 0;
        space = item.width();
      }
      widths.add(line);
      return widths;
    }

    /** What it may cost that the last line is not lost, as a square of a share of the line. */
    private static final double STRANDED = 0.01;

    private static double slack(List<Double> widths, double width) {
      return widths.subList(0, widths.size() - 1).stream()
          .mapToDouble(line -> (width - line) * (width - line))
          .sum();
    }
  }
}
