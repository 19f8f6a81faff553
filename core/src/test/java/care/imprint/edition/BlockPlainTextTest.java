package care.imprint.edition;

import static care.imprint.edition.PlainEditions.lines;
import static care.imprint.edition.PlainEditions.picture;
import static care.imprint.fixtures.SampleBlocks.item;
import static care.imprint.fixtures.SampleBlocks.paragraph;
import static care.imprint.fixtures.SampleBlocks.text;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.CostRow;
import care.imprint.article.FactReference;
import care.imprint.article.FactRow;
import care.imprint.article.Finding;
import care.imprint.article.Inline;
import care.imprint.article.Question;
import care.imprint.article.SituationRow;
import care.imprint.article.Step;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.article.Tone;
import care.imprint.program.ProgramField;
import care.imprint.program.Verdict;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plain text of a block")
class BlockPlainTextTest {
  private static final Optional<Slug> UNNAMED = Optional.empty();
  private static final Optional<String> UNTITLED = Optional.empty();

  @Test
  void isItsWordsWithoutTheNumbersOfCitations() {
    Block paragraph =
        new Block.Paragraph(
            List.of(
                Inline.text("It costs "),
                new Inline.Fact(FactReference.of("cost:group"), Optional.of("CAD\u00a0$5,850")),
                new Inline.Citation(List.of(Slug.of("dames2025"))),
                new Inline.LineBreak(),
                new Inline.Link(Href.of("https://a.example.org/"), text("there"))));

    assertThat(lines(List.of(paragraph))).contains("It costs CAD\u00a0$5,850 there");
  }

  @Test
  void isItsItems() {
    assertThat(
            lines(
                List.of(
                    new Block.BulletList(List.of(item("One"), item("Two"))),
                    new Block.NumberedList(3, List.of(item("Three"))))))
        .containsSequence("One", "Two", "Three");
  }

  @Test
  void startsWithItsTitleOrTheUsualOne() {
    assertThat(
            lines(
                List.of(
                    new Block.Heading(2, Slug.of("a"), text("Heading")),
                    new Block.Takeaways(UNNAMED, UNTITLED, List.of(item("Point"))),
                    new Block.Callout(UNNAMED, Tone.SAFETY, UNTITLED, List.of(paragraph("Stop"))),
                    new Block.Callout(
                        UNNAMED, Tone.TIP, Optional.of("Mine"), List.of(paragraph("Go"))),
                    new Block.Faq(
                        UNNAMED,
                        UNTITLED,
                        List.of(
                            new Question(Slug.of("q"), text("Why?"), List.of(paragraph("So."))))),
                    new Block.Steps(
                        UNNAMED,
                        UNTITLED,
                        List.of(new Step(text("Call"), List.of(paragraph("Now."))))))))
        .containsSequence(
            "Heading",
            "Key takeaways",
            "Point",
            "Safety",
            "Stop",
            "Mine",
            "Go",
            "Questions and answers",
            "Why?",
            "So.",
            "Step by step",
            "Call",
            "Now.");
  }

  @Test
  void isItsTableRowByRow() {
    assertThat(
            lines(
                List.of(
                    new Block.FactTable(
                        UNNAMED,
                        Optional.of("At a glance"),
                        List.of(new FactRow(text("Place"), text("Nanaimo")))),
                    new Block.DataTable(
                        UNNAMED,
                        Optional.of("Weeks"),
                        List.of(
                            new Column(text("Week"), Alignment.START),
                            new Column(text("Sessions"), Alignment.END)),
                        true,
                        List.of(
                            new TableRow(
                                List.of(new TableCell(text("One")), new TableCell(List.of()))))),
                    new Block.ProgramCard(
                        UNNAMED,
                        Slug.of("p"),
                        Optional.of("Program"),
                        List.of(ProgramField.PLACE),
                        List.of(),
                        List.of(new FactRow(text("Where"), text("There")))))))
        .containsSequence(
            "At a glance",
            "Place",
            "Nanaimo",
            "Weeks",
            "Week",
            "Sessions",
            "One",
            "Program",
            "Where",
            "There");
  }

  @Test
  void saysVerdictsInWords() {
    Block matrix =
        new Block.SuitabilityMatrix(
            UNNAMED,
            Optional.of("Who"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("Group"),
            List.of(
                new SituationRow(
                    text("Crisis"),
                    List.of(new Assessment(Verdict.AFTER_CONDITION, text("later"))))));

    assertThat(lines(List.of(matrix)))
        .containsSequence("Who", "Situation", "Group", "Crisis", "Possible later", "later");
  }

  @Test
  void saysBothSides() {
    Block both =
        new Block.ProsAndCons(
            UNNAMED,
            Optional.of("Both"),
            "For it",
            List.of(item("Pro")),
            "Against it",
            List.of(item("Con")));

    assertThat(lines(List.of(both))).containsSequence("Both", "For it", "Pro", "Against it", "Con");
  }

  @Test
  void tellsFiguresOrThatThereIsNone() {
    Block comparison =
        new Block.CostComparison(
            UNNAMED,
            Optional.of("Costs"),
            List.of(Slug.of("group")),
            Optional.of(3),
            true,
            List.of(),
            List.of(
                new CostRow(
                    Slug.of("group"),
                    "Group",
                    "CAD $5,850",
                    Optional.of("CAD $1,950"),
                    Optional.empty(),
                    text("Includes tea"))));

    assertThat(lines(List.of(comparison)))
        .containsSequence(
            "Costs",
            "Pathway",
            "Published price",
            "Per session",
            "Total for 3 sessions",
            "Group",
            "Includes tea",
            "CAD $5,850",
            "CAD $1,950",
            "not published",
            "Prices as published on May 6, 2026");
  }

  @Test
  void namesItsSources() {
    assertThat(
            lines(
                List.of(
                    new Block.EvidenceSummary(
                        UNNAMED,
                        UNTITLED,
                        List.of(
                            new Finding(Slug.of("dames2025"), List.of(paragraph("It is safe."))))),
                    new Block.Quotation(
                        UNNAMED,
                        List.of(paragraph("Said.")),
                        Optional.of("Somebody"),
                        Optional.empty()),
                    new Block.SourceList(UNNAMED, UNTITLED))))
        .containsSequence(
            "What the research found",
            "A protocol",
            "Retracted",
            "Dames S. A protocol. 2025.",
            "It is safe.",
            "Said.",
            "Somebody",
            "Sources",
            "Retracted",
            "Dames S. A protocol. 2025.");
  }

  @Test
  void saysWhatIsSaidOfAPicture() {
    assertThat(
            lines(
                List.of(
                    new Block.Figure(UNNAMED, picture()),
                    new Block.CallToAction(
                        UNNAMED,
                        List.of(paragraph("Talk to us.")),
                        Optional.empty(),
                        Optional.empty()))))
        .containsSequence(
            "A room.",
            "Picture: Somebody",
            "AI-generated illustration",
            "Talk to us.",
            "Book a first call");
  }
}
