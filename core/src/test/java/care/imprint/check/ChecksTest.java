package care.imprint.check;

import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import care.imprint.library.EditorialPolicy;
import care.imprint.library.Library;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The checks")
class ChecksTest {
  @Test
  void findNothingInACleanLibrary() {
    assertThat(Draft.english("Park behind the house.").problems()).isEmpty();
    assertThat(Draft.french("Garez-vous derrière la maison.").problems()).isEmpty();
  }

  @Test
  void sortWhatTheyFind() {
    List<Problem> found =
        Draft.english(heading(4, "Deep"), paragraph("The best KAT, see www.example.org"))
            .problems();

    assertThat(found).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void findTheSameOnManyThreads() {
    Library library = Draft.english("The best KAT for $5,850 at Modality_spoke").library();
    Checks checks = Checks.standard();
    List<Problem> expected = checks.run(library, Draft.TODAY);

    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> checks.run(library, Draft.TODAY))
                .collect(Collectors.toSet()))
        .containsExactly(expected);
  }

  @Test
  void takeAFurtherOne() {
    Check mine =
        (library, asOf) ->
            List.of(Problem.of(CheckProblem.RAW_LABEL, Location.of("mine"), asOf.toString()));
    Library library = Draft.english("Words.").library();

    assertThat(Checks.standard().and(mine).run(library, Draft.TODAY))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsExactly("2026-05-06"));
  }

  @Test
  void passTextsInALanguageTheyDoNotKnow() {
    Draft draft = Draft.english("Words.");
    draft.languages = List.of("de");

    assertThatNoException().isThrownBy(draft::problems);
  }

  @Nested
  class ASeverity {
    @Test
    void isThatOfTheCodeByDefault() {
      assertThat(superlative(Map.of())).isEqualTo(Severity.WARNING);
    }

    @Test
    void isRaisedByTheNetwork() {
      assertThat(superlative(Map.of("superlative", Severity.ERROR))).isEqualTo(Severity.ERROR);
    }

    @Test
    void isNeverLowered() {
      assertThat(superlative(Map.of("superlative", Severity.INFO))).isEqualTo(Severity.WARNING);
    }

    private static Severity superlative(Map<String, Severity> severities) {
      Draft draft = Draft.english("The best clinic.");
      draft.policy = new EditorialPolicy(Period.ofYears(1), 18, new TreeMap<>(severities));
      return draft.problems(CheckProblem.SUPERLATIVE).get(0).severity();
    }
  }

  @ParameterizedTest
  @EnumSource(CheckProblem.class)
  void speakEnglishAndFrench(CheckProblem code) {
    for (Locale language : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
      assertThat(code.message(language)).isNotBlank();
      assertThat(code.hint(language)).isNotBlank();
    }
    assertThat(code.message(Locale.FRENCH)).isNotEqualTo(code.message(Locale.ENGLISH));
    assertThat(code.hint(Locale.FRENCH)).isNotEqualTo(code.hint(Locale.ENGLISH));
  }

  /** Each would take ages if a pattern had to try every way through it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1,",
        "1 234 ",
        "$1",
        "a_",
        "_",
        "A",
        "AB ",
        "A(",
        " (",
        "less ",
        "than group ",
        "cheaper ",
        "not ",
        ".",
        ". ",
        "…”",
        "www.",
        "https://",
        "most best ",
        "\uFFFC",
        "\uFFF9",
        "é’",
        "CAD ",
        "study 12%. "
      })
  void staySwiftOverLongTexts(String piece) {
    String text = piece.repeat(64 * 1024 / piece.length());
    Draft english = Draft.english(heading(2, "Evidence"), paragraph(text)).with(Costs.GROUP);
    Draft french = Draft.french(heading(2, "Données"), paragraph(text)).with(Costs.GROUP);

    assertTimeout(Duration.ofSeconds(20), () -> assertThat(english.problems()).isNotNull());
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(french.problems()).isNotNull());
  }
}
