package care.imprint.check;

import static care.imprint.check.Draft.bullets;
import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of dates")
class DateChecksTest {
  @Nested
  class AReview {
    @Test
    void isThere() {
      Draft draft = Draft.english("Words.");
      draft.review = Optional.empty();

      assertThat(draft.messages(CheckProblem.MISSING_REVIEW))
          .containsExactly("Nobody is named who reviewed this article.");
    }

    @Test
    void isByANamedPerson() {
      Draft draft = Draft.english("Words.");
      draft.review = review(" ", Draft.TODAY, Draft.TODAY.plusMonths(6));

      assertThat(draft.problems(CheckProblem.MISSING_REVIEW)).hasSize(1);
    }

    @Test
    void isDueInTime() {
      Draft draft = Draft.english("Words.");
      draft.review = review("Board", LocalDate.of(2025, 5, 5), LocalDate.of(2026, 5, 5));

      assertThat(draft.messages(CheckProblem.OVERDUE_REVIEW))
          .containsExactly("The next review was due on 2026-05-05.");
      assertThat(draft.pointers(CheckProblem.OVERDUE_REVIEW))
          .containsExactly("/articles/0/review/next");
    }

    @Test
    void isNotPutOffLongerThanTheNetworkAllows() {
      Draft draft = Draft.english("Words.");
      draft.review = review("Board", Draft.TODAY, LocalDate.of(2027, 5, 7));

      assertThat(draft.messages(CheckProblem.DISTANT_REVIEW))
          .containsExactly(
              "The next review is planned for 2027-05-07; the network asks for one by"
                  + " 2027-05-06.");
    }

    @Test
    void isFineOnTheDayItIsDue() {
      Draft draft = Draft.english("Words.");
      draft.review = review("Board", LocalDate.of(2025, 5, 6), Draft.TODAY);

      assertThat(draft.problems()).isEmpty();
    }

    private static Optional<Review> review(String by, LocalDate last, LocalDate next) {
      return Optional.of(new Review(last, by, Optional.empty(), next));
    }
  }

  @Nested
  class ATranslation {
    @Test
    void isMadeOfEveryArticle() {
      Draft draft = Draft.english("Words.");
      draft.languages = List.of("en", "fr");

      assertThat(draft.messages(CheckProblem.UNTRANSLATED_ARTICLE))
          .containsExactly("This article is not there in “fr”.");
    }

    @Test
    void isMadeFromTheNewestText() {
      Draft french = Draft.french("Des mots.");
      french.translates = Optional.of(LocalDate.of(2026, 5, 5));

      assertThat(of(Draft.english("Words."), french).messages(CheckProblem.STALE_TRANSLATION))
          .containsExactly(
              "This translation was made from the text of 2026-05-05; the original was updated on"
                  + " 2026-05-06.");
    }

    @Test
    void saysFromWhichText() {
      Draft both = of(Draft.english("Words."), Draft.french("Des mots."));

      assertThat(both.messages(CheckProblem.UNDATED_TRANSLATION))
          .containsExactly("This translation does not say which text it was made from.");
      assertThat(both.pointers(CheckProblem.UNDATED_TRANSLATION)).containsExactly("/articles/1");
    }

    @Test
    void isBuiltAsTheOriginalIs() {
      Draft english = Draft.english(heading(2, "One"), bullets("a", "b"), paragraph("End."));
      Draft french = Draft.french(heading(2, "Un"), paragraph("a et b"), paragraph("Fin."));

      assertThat(of(english, french).messages(CheckProblem.TRANSLATION_DRIFT))
          .containsExactly(
              "This translation has “paragraph” where the original has “bullet-list”.");
      assertThat(of(english, french).pointers(CheckProblem.TRANSLATION_DRIFT))
          .containsExactly("/articles/1/body/1");
    }

    @Test
    void isWhole() {
      Draft english = Draft.english(paragraph("One."), paragraph("Two."));

      assertThat(of(english, Draft.french("Un et deux.")).messages(CheckProblem.TRANSLATION_DRIFT))
          .containsExactly("This translation has “–” where the original has “paragraph”.");
    }

    @Test
    void isFineWhenItFollowsTheOriginal() {
      Draft french = Draft.french(heading(2, "Un"), bullets("a", "b"));
      french.translates = Optional.of(Draft.TODAY);

      assertThat(of(Draft.english(heading(2, "One"), bullets("a", "b")), french).problems())
          .isEmpty();
    }

    private static Draft of(Draft english, Draft french) {
      english.languages = List.of("en", "fr");
      english.others.clear();
      english.others.add(french.article());
      return english;
    }
  }
}
