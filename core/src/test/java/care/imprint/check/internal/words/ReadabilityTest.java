package care.imprint.check.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Readability")
class ReadabilityTest {
  /** Counted by hand: 3 sentences, 20 words, 33 syllables, 4 words of three syllables or more. */
  private static final String TEXT =
      "You meet a facilitator in a small group. Ketamine is given twice. Your medicine session"
          + " lasts about two hours afterwards.";

  @Test
  void countsSentencesWordsAndSyllables() {
    assertThat(english(TEXT)).isEqualTo(new Readability(3, 20, 33, 4));
  }

  @Test
  void countsEachPassageAsASentenceAtLeast() {
    Vocabulary english = Vocabulary.of(Locale.ENGLISH);

    assertThat(
            Readability.of(
                List.of("a warm room", "a quiet hour"), english, english.syllables().orElseThrow()))
        .isEqualTo(new Readability(2, 6, 7, 0));
  }

  @Test
  void countsAFactAsAWordAndACitationAsNone() {
    assertThat(english("It costs \uFFFC a week\uFFF9.").words()).isEqualTo(5);
  }

  @Test
  void givesTheGradeOfFleschAndKincaid() {
    Readability measure = new Readability(10, 120, 180, 12);

    // 0.39 × 12 + 11.8 × 1.5 − 15.59
    assertThat(measure.fleschKincaidGrade()).isCloseTo(6.79, within(1e-9));
  }

  @Test
  void givesTheGradeOfSmog() {
    Readability measure = new Readability(30, 400, 600, 36);

    // 1.0430 × √36 + 3.1291
    assertThat(measure.smogGrade()).isCloseTo(9.3871, within(1e-9));
  }

  @Test
  void givesTheEaseOfKandelAndMoles() {
    Readability measure = new Readability(10, 150, 240, 20);

    // 207 − 1.015 × 15 − 73.6 × 1.6
    assertThat(measure.kandelMolesEase()).isCloseTo(74.015, within(1e-9));
  }

  private static Readability english(String text) {
    Vocabulary english = Vocabulary.of(Locale.ENGLISH);
    return Readability.of(List.of(text), english, english.syllables().orElseThrow());
  }
}
