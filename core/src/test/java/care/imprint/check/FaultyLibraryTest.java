package care.imprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.Library;
import care.imprint.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A small library that has each of the ten faults once found in a real guide. */
@DisplayName("The ten faults of the reference")
class FaultyLibraryTest {
  private static List<Problem> problems = List.of();

  @BeforeAll
  static void check() {
    Library library = Library.read(Path.of("src/test/resources/faulty-library"));
    problems = Checks.standard().run(library, LocalDate.of(2026, 5, 6));
  }

  @Test
  void theTenFaultsOfTheReferenceAreFound() {
    assertThat(problems)
        .extracting(Problem::code)
        .contains(
            CheckProblem.CONTRADICTED_PRICE_CLAIM,
            CheckProblem.LITERAL_PRICE,
            CheckProblem.TAX_WORDS_DIFFER,
            CheckProblem.UNLISTED_EXCLUSION,
            CheckProblem.VERDICT_WITHOUT_WORDS,
            CheckProblem.UNCITED_CLAIM,
            CheckProblem.UNUSED_SOURCE,
            CheckProblem.DUPLICATE_SOURCE,
            CheckProblem.MISSING_REVIEW,
            CheckProblem.HIDDEN_SAFETY_RULE,
            CheckProblem.RAW_LABEL,
            CheckProblem.SOURCE_SITE_ROOT,
            CheckProblem.READING_GRADE,
            CheckProblem.SUPERLATIVE);
  }

  @Test
  void haveAFileEach() {
    assertThat(problems).allSatisfy(found -> assertThat(found.location().file()).isNotEmpty());
  }

  @Nested
  class One {
    @Test
    void isAClaimTheFiguresContradict() {
      assertThat(lines(CheckProblem.CONTRADICTED_PRICE_CLAIM))
          .containsExactly(
              "articles/group-care.md:18 The words “less expensive” are contradicted by the figures:"
                  + " a session costs CAD 1950 with “harbour-group” and CAD 1058.33 with"
                  + " “network-pathway”.");
    }
  }

  @Nested
  class Two {
    @Test
    void isAPriceTypedOutAgainAndAgain() {
      assertThat(lines(CheckProblem.LITERAL_PRICE)).hasSize(4);
    }

    @Test
    void hasOtherTaxWordsEachTime() {
      assertThat(lines(CheckProblem.TAX_WORDS_DIFFER)).hasSize(2);
    }
  }

  @Nested
  class Three {
    @Test
    void isAnExclusionNoCriterionKnows() {
      assertThat(lines(CheckProblem.UNLISTED_EXCLUSION))
          .containsExactly(
              "articles/group-care.md:11 The words “bipolar” rule people out, and no screening"
                  + " criterion of “harbour-circle” speaks of it.");
    }
  }

  @Nested
  class Four {
    @Test
    void isATickWithoutWords() {
      assertThat(lines(CheckProblem.VERDICT_WITHOUT_WORDS)).hasSize(3);
    }
  }

  @Nested
  class Five {
    @Test
    void isAClaimWithoutACitation() {
      assertThat(lines(CheckProblem.UNCITED_CLAIM)).isNotEmpty();
    }

    @Test
    void isASourceNobodyMentions() {
      assertThat(lines(CheckProblem.UNUSED_SOURCE))
          .contains(
              "sources.yaml:17 No article cites the source “best-practice” (Practice"
                  + " recommendations for group care).");
    }

    @Test
    void isAPaperTitledTwoWays() {
      assertThat(lines(CheckProblem.DUPLICATE_SOURCE))
          .singleElement()
          .asString()
          .startsWith("sources.yaml:7 The sources “safety-long” and “safety-short” are one work");
    }
  }

  @Nested
  class Six {
    @Test
    void isAReviewByNobody() {
      assertThat(lines(CheckProblem.MISSING_REVIEW)).hasSize(1);
    }
  }

  @Nested
  class Seven {
    @Test
    void isASafetyRuleAmongTheQuestions() {
      assertThat(lines(CheckProblem.HIDDEN_SAFETY_RULE)).hasSize(1);
    }
  }

  @Nested
  class Eight {
    @Test
    void isALabelForMachines() {
      assertThat(lines(CheckProblem.RAW_LABEL)).hasSize(1);
    }

    @Test
    void isASourceThatLeadsToAFrontPage() {
      assertThat(lines(CheckProblem.SOURCE_SITE_ROOT)).hasSize(1);
    }
  }

  @Nested
  class Nine {
    @Test
    void isATextTooHardToRead() {
      assertThat(lines(CheckProblem.READING_GRADE)).hasSize(1);
      assertThat(lines(CheckProblem.SMOG_GRADE)).hasSize(1);
    }
  }

  @Nested
  class Ten {
    @Test
    void isPraise() {
      assertThat(lines(CheckProblem.SUPERLATIVE)).hasSize(2);
    }
  }

  private static List<String> lines(CheckProblem code) {
    return problems.stream()
        .filter(problem -> problem.code() == code)
        .map(
            problem ->
                "%s:%s %s"
                    .formatted(
                        problem.location().file(),
                        problem.location().line(),
                        problem.message(Locale.ENGLISH)))
        .toList();
  }
}
