package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.edition.Wording;
import care.imprint.fixtures.SampleLabels;
import care.imprint.fixtures.SampleParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Labels of a language that has none of ours, so that they are English (PDF/UA-1, 7.2; WCAG 2.2, SC
 * 3.1.2). Each handout is held against the same handout whose labels the clinic has worded, which
 * shows where labels stand.
 */
@DisplayName("A label in English in a handout of another language")
class BorrowedLabelsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Pattern LINE = Pattern.compile("( *)(.*?)(?:(?<= |^)\"([^\"]*)\")?");
  private static final Pattern LANGUAGE = Pattern.compile(" lang=\"([^\"]+)\"");

  static Stream<PdfRenderer> renderers() {
    return Stream.of(
        PdfRenderer.create(), PdfRenderer.builder().largePrint(true).linkNotes(true).build());
  }

  private static Edition edition(Wording wording) {
    Edition plain = Editions.of(SampleParts.TEAL, SPANISH, SampleLabels.everyBlock(wording));
    return Editions.published(Editions.worded(wording, plain));
  }

  private static byte[] handout(PdfRenderer renderer, Wording wording) {
    return PdfRendererTest.render(renderer, edition(wording));
  }

  /** A letter, or a mark around a label, and the language a reader takes it for. */
  private record Letter(int code, String language) {
    boolean is(char mark) {
      return code == mark;
    }
  }

  /**
   * All letters of a handout in the order of reading, without what has other words to say and
   * without the name of the very text.
   */
  private static List<Letter> letters(PdfRenderer renderer, Wording wording) {
    String name = edition(wording).fingerprint().brief();
    List<Letter> letters = new ArrayList<>();
    Deque<String> languages = new ArrayDeque<>();
    for (String line : StructureText.lines(handout(renderer, wording))) {
      Matcher parts = LINE.matcher(line);
      assertThat(parts.matches()).isTrue();
      while (languages.size() > parts.group(1).length() / 2) {
        languages.pop();
      }
      Matcher own = LANGUAGE.matcher(parts.group(2));
      String outer = languages.isEmpty() ? "es" : languages.peek();
      String language = own.find() ? own.group(1) : outer;
      languages.push(language);
      boolean stands = parts.group(2).contains(" alt=");
      String words = parts.group(3) == null || stands ? "" : parts.group(3);
      words
          .replace(name, "")
          .codePoints()
          .filter(code -> Character.isLetterOrDigit(code) || code == '‹' || code == '›')
          .forEach(code -> letters.add(new Letter(code, language)));
    }
    return letters;
  }

  /** Checks each letter against the one in the worded handout; tells how many labels there are. */
  private static int compare(List<Letter> borrowed, List<Letter> worded) {
    int labels = 0;
    int at = 0;
    boolean inside = false;
    for (Letter letter : worded) {
      if (letter.is('‹') || letter.is('›')) {
        inside = letter.is('‹');
        labels += inside ? 1 : 0;
        continue;
      }
      Letter same = borrowed.get(at);
      assertThat(same.code()).as("letter %s", at).isEqualTo(letter.code());
      assertThat(same.language())
          .as("the language of %s", text(borrowed, at))
          .isEqualTo(inside ? "en" : letter.language());
      at++;
    }
    assertThat(borrowed).hasSize(at);
    return labels;
  }

  private static String text(List<Letter> letters, int at) {
    StringBuilder text = new StringBuilder();
    letters
        .subList(Math.max(0, at - 30), Math.min(letters.size(), at + 30))
        .forEach(letter -> text.appendCodePoint(letter.code()));
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void isMarkedAsEnglishAndNothingElseIs(PdfRenderer renderer) {
    List<Letter> borrowed = letters(renderer, Wording.of(SPANISH));
    List<Letter> worded = letters(renderer, SampleLabels.between("‹", "›", SPANISH));

    assertThat(compare(borrowed, worded)).isGreaterThan(30);
  }

  @ParameterizedTest
  @EnumSource(PdfStandard.class)
  void leavesTheHandoutConforming(PdfStandard standard) {
    PdfRenderer renderer = PdfRenderer.builder().standard(standard).linkNotes(true).build();
    byte[] pdf = handout(renderer, Wording.of(SPANISH));

    assertThat(Conformance.failures(pdf, standard)).isEmpty();
  }

  @Test
  void isMarkedWhereItStandsForSomethingToo() {
    List<String> lines = StructureText.lines(handout(PdfRenderer.create(), Wording.of(SPANISH)));

    assertThat(lines.stream().map(String::strip))
        .anyMatch(line -> line.startsWith("Link alt=\"Source 1\" lang=\"en\""))
        .anyMatch(line -> line.startsWith("Figure alt=\"This guide on the web\" lang=\"en\""));
  }

  @Test
  void isMarkedAtTheFrontOfABook() {
    byte[] book =
        PdfBook.of(PdfRenderer.create())
            .render(List.of(edition(Wording.of(SPANISH))))
            .get(0)
            .content()
            .toByteArray();

    assertThat(StructureText.lines(book).stream().map(String::strip))
        .anyMatch(line -> line.startsWith("H1 lang=\"en\" "))
        .anyMatch(line -> line.equals("H2 lang=\"en\" \"Contents\""));
    assertThat(Conformance.failures(book)).isEmpty();
  }
}
