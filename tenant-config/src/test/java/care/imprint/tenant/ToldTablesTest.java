package care.imprint.tenant;

import static care.imprint.tenant.Told.only;
import static care.imprint.tenant.Told.spaced;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.CostNote;
import care.imprint.article.CostRow;
import care.imprint.article.FactRow;
import care.imprint.article.SituationRow;
import care.imprint.cost.Price;
import care.imprint.edition.PlainWords;
import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edition tells tables")
class ToldTablesTest {
  @Test
  void ofCostsWithDerivedFigures() {
    Block comparison =
        new Block.CostComparison(
            Optional.empty(),
            Optional.empty(),
            List.of(id("group"), id("psychedelic"), id("other")),
            Optional.of(3),
            true,
            List.of(new CostNote(id("psychedelic"), words("One to one."))),
            List.of());

    List<CostRow> rows =
        only(ClinicDraft.english().edition(Guides.with(comparison)), Block.CostComparison.class)
            .rows();

    assertThat(rows)
        .extracting(
            row -> row.name(),
            row -> spaced(row.price()),
            row -> row.perSession().map(Told::spaced).orElse("–"),
            row -> row.total().map(Told::spaced).orElse("–"),
            row -> PlainWords.of(row.note()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Cost of group",
                "about CAD $5,850 + GST",
                "about CAD $1,950",
                "about CAD $5,850",
                ""),
            org.assertj.core.groups.Tuple.tuple(
                "Pathway",
                "CAD $1,585 for the first session, then CAD $795 for each further one",
                "CAD $1,058.33",
                "CAD $3,175",
                "Preparation; Integration One to one."),
            org.assertj.core.groups.Tuple.tuple("Cost of other", "varies by clinic", "–", "–", ""));
  }

  @Test
  void ofCostsWithThoseTheClinicAdds() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.costs.add(Guides.cost("evening", new Price.Fixed(Guides.cad("60"))));
    clinic.addedCosts.add(id("evening"));
    clinic.addedCosts.add(id("group"));
    Block comparison =
        new Block.CostComparison(
            Optional.empty(),
            Optional.empty(),
            List.of(id("group")),
            Optional.empty(),
            false,
            List.of(),
            List.of());

    assertThat(only(clinic.edition(Guides.with(comparison)), Block.CostComparison.class).rows())
        .extracting(CostRow::cost)
        .containsExactly(id("group"), id("evening"));
  }

  @Test
  void ofAProgramme() {
    Block card =
        new Block.ProgramCard(
            Optional.empty(),
            id("roots"),
            Optional.empty(),
            List.of(ProgramField.values()),
            List.of(),
            List.of());

    Block.ProgramCard told =
        only(ClinicDraft.english().edition(Guides.with(card)), Block.ProgramCard.class);

    assertThat(told.title()).contains("Roots to Thrive");
    assertThat(rows(told.rows()))
        .containsExactly(
            "Run by = Roots",
            "Partners = University, Wellness Centre",
            "Place = Nanaimo, BC by ferry",
            "Duration = Track together: 12 weeks Track single: 6 weeks",
            "Medicine sessions = 3",
            "How the medicine is given = injection into a muscle, under the tongue",
            "Group structure = 20 to 40 people in a cohort 6 to 9 people in a process group"
                + " 3 to 4 participants for each facilitator",
            "Curriculum = Work in a group",
            "Cost = Track together: about CAD $5,850 + GST Track single: about CAD $7,500 + tax",
            "Elders = Take part",
            "Not suitable with = Track together: situation psychosis; situation crisis"
                + " Track single: situation psychosis; situation crisis"
                + " (possible later: after stabilization)");
  }

  @Test
  void ofSomeTracksOfAProgramme() {
    Block card =
        new Block.ProgramCard(
            Optional.empty(),
            id("roots"),
            Optional.of("Mine"),
            List.of(ProgramField.DURATION, ProgramField.OPERATOR),
            List.of(id("single")),
            List.of());

    Block.ProgramCard told =
        only(ClinicDraft.english().edition(Guides.with(card)), Block.ProgramCard.class);

    assertThat(told.title()).contains("Mine");
    assertThat(rows(told.rows())).containsExactly("Duration = 6 weeks", "Run by = Roots");
  }

  private List<String> rows(List<FactRow> rows) {
    return rows.stream()
        .map(row -> PlainWords.of(row.term()) + " = " + spaced(PlainWords.of(row.detail())))
        .toList();
  }

  @Test
  void ofScreeningCriteria() {
    Block matrix =
        new Block.SuitabilityMatrix(
            Optional.empty(),
            Optional.empty(),
            named("roots"),
            List.of(id("crisis"), id("anxiety")),
            List.of(TrackFormat.GROUP, TrackFormat.INDIVIDUAL),
            List.of(),
            List.of());

    Block.SuitabilityMatrix told =
        only(ClinicDraft.english().edition(Guides.with(matrix)), Block.SuitabilityMatrix.class);

    assertThat(told.options()).containsExactly("Group", "Individual");
    assertThat(told.rows())
        .extracting(this::cells)
        .containsExactly(
            "Situation crisis: EXCLUDED [], AFTER_CONDITION [after stabilization]",
            "Situation anxiety: SUITABLE [], SUITABLE []");
  }

  private String cells(SituationRow row) {
    return PlainWords.of(row.situation())
        + ": "
        + String.join(
            ", ",
            row.assessments().stream()
                .map(cell -> cell.verdict() + " [" + PlainWords.of(cell.words()) + "]")
                .toList());
  }
}
