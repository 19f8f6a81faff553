package care.imprint.check;

import static care.imprint.check.Draft.bullets;
import static care.imprint.check.Draft.faq;
import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static care.imprint.check.Draft.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import care.imprint.article.SituationRow;
import care.imprint.article.Tone;
import care.imprint.program.ProgramField;
import care.imprint.program.Verdict;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of safety")
class SafetyChecksTest {
  @Nested
  class AnArticleOnTreatment {
    @Test
    void carriesASafetyNotice() {
      Draft draft = treatment();

      assertThat(draft.messages(CheckProblem.MISSING_SAFETY_NOTICE))
          .containsExactly(
              "This article is on treatment and carries no medical-safety notice in its language.");
    }

    @Test
    void isFineWithOne() {
      assertThat(
              carrying(treatment(), notice("en", NoticeKind.MEDICAL_SAFETY, "Ask first."))
                  .problems(CheckProblem.MISSING_SAFETY_NOTICE))
          .isEmpty();
    }

    @Test
    void isNotHelpedByANoticeOfAnotherKindOrLanguage() {
      assertThat(
              carrying(treatment(), notice("en", NoticeKind.DISCLAIMER, "Not advice."))
                  .problems(CheckProblem.MISSING_SAFETY_NOTICE))
          .hasSize(1);
      assertThat(
              carrying(treatment(), notice("fr", NoticeKind.MEDICAL_SAFETY, "Demandez."))
                  .problems(CheckProblem.MISSING_SAFETY_NOTICE))
          .hasSize(1);
    }

    @Test
    void isToldFromOneOnParking() {
      assertThat(
              Draft.english("Park behind the house.").problems(CheckProblem.MISSING_SAFETY_NOTICE))
          .isEmpty();
    }

    @Test
    void isToldByTheLabelOfItsTopic() {
      Draft draft = Draft.english("Words.");
      draft.topics.put("visits", LocalizedText.of("Treatment"));

      assertThat(draft.problems(CheckProblem.MISSING_SAFETY_NOTICE)).hasSize(1);
    }

    private static Draft treatment() {
      Draft draft = Draft.english("Words.");
      draft.title = "Ketamine therapy";
      return draft;
    }
  }

  @Nested
  class ASafetyRule {
    private final Block questions = faq("Can I go home?", "Do not drive for 24 hours.");

    @Test
    void doesNotHideAmongTheQuestions() {
      Draft draft = Draft.english(paragraph("Driving there is easy."), questions);

      assertThat(draft.messages(CheckProblem.HIDDEN_SAFETY_RULE))
          .containsExactly("The safety rule “drive” stands among the questions only.");
      assertThat(draft.pointers(CheckProblem.HIDDEN_SAFETY_RULE))
          .containsExactly("/articles/0/body/1/questions/0/answer/0/content/0");
    }

    @Test
    void isFineInTheLead() {
      Draft draft = Draft.english(questions);
      draft.lead.add(paragraph("You may not drive afterwards."));

      assertThat(draft.problems(CheckProblem.HIDDEN_SAFETY_RULE)).isEmpty();
    }

    @Test
    void isFineInTheTakeaways() {
      assertThat(
              Draft.english(takeaways("Do not drive for a day."), questions)
                  .problems(CheckProblem.HIDDEN_SAFETY_RULE))
          .isEmpty();
    }

    @Test
    void isFineInASafetyCallout() {
      assertThat(Draft.english(callout(Tone.SAFETY), questions).problems()).isEmpty();
      assertThat(
              Draft.english(callout(Tone.TIP), questions).problems(CheckProblem.HIDDEN_SAFETY_RULE))
          .hasSize(1);
    }

    @Test
    void isFineInANotice() {
      Notice notice = notice("en", NoticeKind.MEDICAL_SAFETY, "Do not drive for 24 hours.");

      assertThat(carrying(Draft.english(questions), notice).problems()).isEmpty();
    }

    @Test
    void isFoundInFrench() {
      Draft draft = Draft.french(faq("Et après?", "Ne conduisez pas pendant 24 heures."));

      assertThat(draft.problems(CheckProblem.HIDDEN_SAFETY_RULE)).hasSize(1);
    }

    private static Block callout(Tone tone) {
      return new Block.Callout(
          Optional.empty(), tone, Optional.empty(), List.of(paragraph("No driving for a day.")));
    }
  }

  @Nested
  class AnExclusion {
    @Test
    void isAmongTheScreeningCriteria() {
      Draft draft =
          harbour(takeaways("It is not suitable for people with mania or a bipolar disorder."));

      assertThat(draft.messages(CheckProblem.UNLISTED_EXCLUSION))
          .containsExactly(
              "The words “bipolar” rule people out, and no screening criterion of “harbour” speaks"
                  + " of it.");
    }

    @Test
    void isFoundInAListUnderItsOpeningLine() {
      Draft draft =
          harbour(
              paragraph("These are exclusions:"),
              bullets("Active psychosis", "Recent suicidality"),
              paragraph("Trauma is common."));

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION))
          .singleElement()
          .satisfies(problem -> assertThat(problem.arguments()).startsWith("suicidality"));
    }

    @Test
    void isFoundInAListUnderItsHeading() {
      Draft draft =
          harbour(
              heading(2, "Who is not a candidate"),
              bullets("Glaucoma"),
              heading(2, "Who comes"),
              bullets("People with epilepsy"));

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION)).hasSize(1);
    }

    @Test
    void isFoundInTheAnswerToItsQuestion() {
      Draft draft = harbour(faq("Who is not a candidate?", "People with psychosis or epilepsy."));

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION)).hasSize(1);
    }

    @Test
    void isFoundInAWrittenOutMatrix() {
      Draft draft =
          harbour(
              matrix(Verdict.EXCLUDED, "Bipolar disorder"), matrix(Verdict.SUITABLE, "Epilepsy"));

      assertThat(draft.pointers(CheckProblem.UNLISTED_EXCLUSION))
          .containsExactly("/articles/0/body/1/rows/0/situation");
    }

    @Test
    void isFineInOtherWordsForTheSameCondition() {
      Draft draft =
          harbour(
              paragraph("It is not suitable in a psychotic or manic episode."),
              paragraph("People with depression or trauma often come."),
              paragraph("Trauma-informed care is not suitable in active mania alone."));

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION)).isEmpty();
    }

    @Test
    void isComparedWithCriteriaOnly() {
      Draft draft = Draft.english("It is not suitable for people with a bipolar disorder.");

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION)).isEmpty();
    }

    @Test
    void isFoundInFrench() {
      Draft draft =
          Draft.french(card(), paragraph("Ce format ne convient pas en cas d’épilepsie."))
              .with(Costs.HARBOUR);

      assertThat(draft.problems(CheckProblem.UNLISTED_EXCLUSION)).hasSize(1);
    }

    private static Draft harbour(Block... body) {
      Block[] blocks = new Block[body.length + 1];
      blocks[0] = card();
      System.arraycopy(body, 0, blocks, 1, body.length);
      return Draft.english(blocks).with(Costs.HARBOUR);
    }

    private static Block card() {
      return new Block.ProgramCard(
          Optional.empty(),
          Slug.of("harbour"),
          Optional.empty(),
          List.of(ProgramField.OPERATOR),
          List.of(),
          List.of());
    }

    private static Block matrix(Verdict verdict, String situation) {
      SituationRow row =
          new SituationRow(
              List.of(Inline.text(situation)), List.of(new Assessment(verdict, List.of())));
      return new Block.SuitabilityMatrix(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of("Group"),
          List.of(row));
    }
  }

  private static Draft carrying(Draft draft, Notice notice) {
    draft.notices.add(notice);
    draft.carried.add(notice.id());
    return draft;
  }

  private static Notice notice(String language, NoticeKind kind, String words) {
    return new Notice(
        Slug.of("notice"),
        language,
        kind,
        NoticePlacement.BEFORE,
        "Title",
        List.of(paragraph(words)));
  }
}
