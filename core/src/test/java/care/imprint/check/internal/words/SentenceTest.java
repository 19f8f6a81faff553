package care.imprint.check.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sentences")
class SentenceTest {
  @Test
  void endAtAFullStopAQuestionOrAnExclamationMark() {
    assertThat(english("One. Two? Three! Four")).containsExactly("One.", "Two?", "Three!", "Four");
  }

  @Test
  void keepTheirClosingQuotes() {
    assertThat(english("He said “no.” She left (soon.) End."))
        .containsExactly("He said “no.”", "She left (soon.)", "End.");
  }

  @Test
  void doNotEndInANumberOrAnAbbreviation() {
    assertThat(english("Dr. Dames et al. saw 1.5 mg, e.g. Tuesday. It held."))
        .containsExactly("Dr. Dames et al. saw 1.5 mg, e.g. Tuesday.", "It held.");
  }

  @Test
  void haveSpaceAheadOfTheirMarkInFrench() {
    assertThat(sentences(Locale.FRENCH, "Combien\u00A0? Environ 5\u00A0000\u00A0$. M. Roy sait."))
        .containsExactly("Combien\u00A0?", "Environ 5\u00A0000\u00A0$.", "M. Roy sait.");
  }

  @Test
  void knowWhereTheyBegin() {
    assertThat(Vocabulary.of(Locale.ENGLISH).sentences("One.  Two.").get(1).start()).isEqualTo(6);
  }

  @Test
  void areNoneWithoutWords() {
    assertThat(english(" … ")).isEmpty();
  }

  private static List<String> english(String text) {
    return sentences(Locale.ENGLISH, text);
  }

  private static List<String> sentences(Locale language, String text) {
    return Vocabulary.of(language).sentences(text).stream().map(Sentence::text).toList();
  }
}
