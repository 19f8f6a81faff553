package care.imprint.check;

import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.library.EditorialPolicy;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of words")
class WordChecksTest {
  private static final String HARD =
      "Multidisciplinary facilitation of psychotherapeutic integration necessitates comprehensive"
          + " organizational coordination, individualized contraindication evaluation and"
          + " considerable institutional responsibility throughout every participating community. ";
  private static final String EASY = "You sit in a warm room. A nurse is with you. You can talk. ";
  private static final String HARD_FRENCH =
      "La multidisciplinarité psychothérapeutique nécessite une coordination organisationnelle"
          + " approfondie, une évaluation individualisée des contre-indications et une"
          + " responsabilité institutionnelle considérable de chaque établissement participant. ";
  private static final String EASY_FRENCH =
      "Vous êtes dans une pièce calme. Elle est là. Vous pouvez lui parler. Tout va bien. ";

  @Nested
  class AnArticle {
    @Test
    void isReadableInEnglish() {
      Draft draft = grade(9, Draft.english(heading(2, "Care"), paragraph(HARD.repeat(8))));

      assertThat(draft.messages(CheckProblem.READING_GRADE))
          .containsExactly(
              "This article reads at grade 44.7 (Flesch-Kincaid); the network asks for 9.");
      assertThat(draft.messages(CheckProblem.SMOG_GRADE))
          .containsExactly("This article reads at grade 26.0 (SMOG); the network asks for 9.");
      assertThat(draft.messages(CheckProblem.SECTION_READING_GRADE))
          .containsExactly(
              "The section “Care” reads at grade 44.7 (Flesch-Kincaid); the network asks for 9.");
    }

    @Test
    void isReadableInFrench() {
      Draft draft = grade(9, Draft.french(heading(2, "Soins"), paragraph(HARD_FRENCH.repeat(8))));

      assertThat(draft.messages(CheckProblem.READING_EASE))
          .containsExactly(
              "This article has a reading ease of -80 (Kandel and Moles); the network asks for 60"
                  + " or more.");
      assertThat(draft.pointers(CheckProblem.SECTION_READING_EASE))
          .containsExactly("/articles/0/body/0");
    }

    @Test
    void isFineWhenItIsEasy() {
      assertThat(grade(5, Draft.english(heading(2, "Care"), paragraph(EASY.repeat(12)))).problems())
          .isEmpty();
      assertThat(
              grade(5, Draft.french(heading(2, "Soins"), paragraph(EASY_FRENCH.repeat(12))))
                  .problems())
          .isEmpty();
    }

    @Test
    void isNotMeasuredByAFewWords() {
      assertThat(grade(5, Draft.english(HARD)).problems()).isEmpty();
    }

    @Test
    void isMeasuredSectionBySection() {
      Draft draft =
          grade(
              9,
              Draft.english(
                  heading(2, "Easy"),
                  paragraph(EASY.repeat(40)),
                  heading(2, "Hard"),
                  paragraph(HARD.repeat(3))));

      assertThat(draft.problems(CheckProblem.READING_GRADE)).isEmpty();
      assertThat(draft.pointers(CheckProblem.SECTION_READING_GRADE))
          .containsExactly("/articles/0/body/2");
    }

    private static Draft grade(int grade, Draft draft) {
      draft.policy = new EditorialPolicy(Period.ofYears(1), grade, new TreeMap<>());
      return draft;
    }
  }

  @Nested
  class Praise {
    @Test
    void isLeftOut() {
      Draft draft = Draft.english("It is Canada’s most established and leading group.");

      assertThat(draft.messages(CheckProblem.SUPERLATIVE))
          .containsExactly(
              "The words “leading” praise instead of inform.",
              "The words “most established” praise instead of inform.");
    }

    @Test
    void isLeftOutOfTitles() {
      Draft draft = Draft.english("Words.");
      draft.title = "The best clinic";

      assertThat(draft.pointers(CheckProblem.SUPERLATIVE)).containsExactly("/articles/0/title");
    }

    @Test
    void isLeftOutInFrench() {
      Draft draft = Draft.french("C’est le programme le plus établi du pays, un chef de file.");

      assertThat(draft.problems(CheckProblem.SUPERLATIVE)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Follow best practices, leading to less pain.",
          "At best it takes a week.",
          "Most people like it.",
          "Ask which is best for you; mornings work best.",
          "A result is not guaranteed."
        })
    void isNotEverySuchWord(String text) {
      assertThat(Draft.english(text).problems(CheckProblem.SUPERLATIVE)).isEmpty();
    }

    @Test
    void maySomebodyElseSay() {
      Block quotation =
          new Block.Quotation(
              Optional.empty(),
              List.of(paragraph("The best week of my life.")),
              Optional.of("A patient"),
              Optional.empty());

      assertThat(Draft.english(quotation).problems(CheckProblem.SUPERLATIVE)).isEmpty();
    }
  }

  @Nested
  class AShortForm {
    @Test
    void isExplained() {
      Draft draft = Draft.english("KAT helps. Ask about KAT and your PTSD.");

      assertThat(draft.messages(CheckProblem.UNDEFINED_ABBREVIATION))
          .containsExactly(
              "The short form “KAT” is never explained in this article.",
              "The short form “PTSD” is never explained in this article.");
    }

    @Test
    void mayBeExplainedAnywhereInTheArticle() {
      Draft draft =
          Draft.english(
              paragraph("KAT, PTSD and MDD are short forms."),
              paragraph(
                  new Inline.Abbreviation("KAT", "ketamine-assisted therapy"),
                  Inline.text(" for post-traumatic stress disorder (PTSD).")),
              paragraph("MDD (major depressive disorder) is common."));

      assertThat(draft.problems(CheckProblem.UNDEFINED_ABBREVIATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nanaimo, BC", "Do NOT drive.", "STOP HERE", "Part II", "route BC-1"})
    void isNotEveryWordInCapitals(String text) {
      assertThat(Draft.english(text).problems(CheckProblem.UNDEFINED_ABBREVIATION)).isEmpty();
    }

    @Test
    void isExplainedInFrench() {
      assertThat(
              Draft.french("Le TSPT et le trouble dépressif majeur (TDM).")
                  .problems(CheckProblem.UNDEFINED_ABBREVIATION))
          .hasSize(1);
    }
  }

  @Nested
  class ANameForMachines {
    @Test
    void doesNotShow() {
      Draft draft = Draft.english("Modality_spoke Updated today");

      assertThat(draft.messages(CheckProblem.RAW_LABEL))
          .containsExactly("The name “Modality_spoke” is made for machines and shows in the text.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"write to first_last@example.org", "fill in ____ here", "see x.org/a_b"})
    void isNotEveryUnderscore(String text) {
      assertThat(Draft.english(text).problems(CheckProblem.RAW_LABEL)).isEmpty();
    }
  }
}
