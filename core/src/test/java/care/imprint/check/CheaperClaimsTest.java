package care.imprint.check;

import static care.imprint.check.Draft.fact;
import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.CostNote;
import care.imprint.article.Inline;
import care.imprint.cost.Cost;
import care.imprint.value.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is called cheaper")
class CheaperClaimsTest {
  @Test
  void isNotDearerByTheFigures() {
    Draft draft =
        harbour(
            paragraph("Group care is typically less expensive per session than individual care."),
            comparison(Costs.GROUP, Costs.INDIVIDUAL, Costs.PATHWAY));

    assertThat(draft.messages(CheckProblem.CONTRADICTED_PRICE_CLAIM))
        .containsExactly(
            "The words “less expensive” are contradicted by the figures: a session costs CAD 1950"
                + " with “harbour-group” and CAD 1058.33 with “pathway”.");
    assertThat(draft.pointers(CheckProblem.CONTRADICTED_PRICE_CLAIM))
        .containsExactly("/articles/0/body/0/content/0");
  }

  @Test
  void isCheaperThanWhatTheSentenceNames() {
    Draft draft =
        harbour(
            paragraph(
                Inline.text("At "),
                fact("cost:harbour-group.per-session"),
                Inline.text(", group care is cheaper than individual care at "),
                fact("cost:harbour-individual.per-session"),
                Inline.text(".")),
            comparison(Costs.GROUP, Costs.INDIVIDUAL, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  @Test
  void isCheaperThanTheOtherTrackOfTheSameProgramme() {
    Draft draft =
        harbour(
            paragraph("Group care costs less than individual care in the same programme."),
            comparison(Costs.GROUP, Costs.INDIVIDUAL, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  @Test
  void isCheaperThanTheTrackTheSentenceNames() {
    Draft draft =
        harbour(
            paragraph(
                Inline.text("At "),
                fact("program:harbour.cost(group)"),
                Inline.text(" the group is cheaper than individual care at "),
                fact("program:harbour.cost(individual)"),
                Inline.text(".")),
            comparison(Costs.GROUP, Costs.INDIVIDUAL, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  @Test
  void isDearerThanTheOtherOfTwoCostsWhereNoFormatIsNamed() {
    Draft draft =
        harbour(
            paragraph(
                fact("cost:harbour-group.name"),
                Inline.text(" is cheaper than "),
                fact("cost:pathway.name"),
                Inline.text(".")));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).hasSize(1);
  }

  @Test
  void isRightTheOtherWayRound() {
    Draft draft =
        harbour(
            paragraph("Compared with a group, one-to-one care has a lower cost."),
            comparison(Costs.GROUP, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is a group cheaper than individual care?",
        "A group is not cheaper than individual care.",
        "A group isn’t always less expensive.",
        "A group is never the cheaper way."
      })
  void mayBeAskedOrDenied(String sentence) {
    Draft draft = harbour(paragraph(sentence), comparison(Costs.GROUP, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  @Test
  void takesItsFormatFromTheHeading() {
    Draft draft =
        harbour(
            heading(2, "What a group adds"),
            paragraph("There is a lower per-session cost."),
            comparison(Costs.GROUP, Costs.PATHWAY));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).hasSize(1);
  }

  @Test
  void isReadInFrench() {
    Draft draft =
        Draft.french(
                paragraph("Le format de groupe est moins cher que le format individuel."),
                comparison(Costs.GROUP, Costs.PATHWAY))
            .with(Costs.HARBOUR, Costs.ONE_TO_ONE)
            .with(Costs.GROUP, Costs.PATHWAY);

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message(Locale.CANADA_FRENCH))
                    .startsWith("Les mots « moins cher » sont contredits par les montants"));
  }

  @Test
  void knowsTheFormatFromARemarkOnTheCost() {
    Block.CostComparison table =
        new Block.CostComparison(
            Optional.empty(),
            Optional.empty(),
            List.of(Costs.GROUP.id(), Costs.PATHWAY.id()),
            Optional.empty(),
            false,
            List.of(new CostNote(Slug.of("pathway"), List.of(Inline.text("Individual format.")))),
            List.of());
    Draft draft =
        Draft.english(paragraph("The group is cheaper."), table)
            .with(Costs.HARBOUR)
            .with(Costs.GROUP, Costs.PATHWAY);

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).hasSize(1);
  }

  @Test
  void isLeftAloneWhereThereIsNothingToCompare() {
    Draft draft = harbour(paragraph("The group is cheaper."), comparison(Costs.GROUP));

    assertThat(draft.problems(CheckProblem.CONTRADICTED_PRICE_CLAIM)).isEmpty();
  }

  private static Draft harbour(Block... body) {
    return Draft.english(body)
        .with(Costs.HARBOUR, Costs.ONE_TO_ONE)
        .with(Costs.GROUP, Costs.INDIVIDUAL, Costs.PATHWAY);
  }

  private static Block.CostComparison comparison(Cost... costs) {
    return new Block.CostComparison(
        Optional.empty(),
        Optional.empty(),
        Arrays.stream(costs).map(Cost::id).toList(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }
}
