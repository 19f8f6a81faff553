package care.imprint.edition;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.ArticleKind;
import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.CostRow;
import care.imprint.article.Dates;
import care.imprint.article.FactReference;
import care.imprint.article.FactRow;
import care.imprint.article.Finding;
import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Question;
import care.imprint.article.Review;
import care.imprint.article.SituationRow;
import care.imprint.article.Step;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.article.Tone;
import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.image.Drawing;
import care.imprint.program.ProgramField;
import care.imprint.program.Verdict;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The plain text of an edition")
class PlainTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final Optional<Slug> UNNAMED = Optional.empty();
  private static final Optional<String> UNTITLED = Optional.empty();

  @Nested
  class AsAWhole {
    @Test
    void standsInReadingOrder() {
      Content content =
          content(
              Optional.of(new Review(DAY, "Board", Optional.of("physicians"), DAY.plusYears(1))),
              Optional.of(picture()),
              List.of(
                  notice("after", NoticePlacement.AFTER),
                  notice("picture", NoticePlacement.ILLUSTRATION),
                  notice("before", NoticePlacement.BEFORE)),
              List.of(paragraph("Lead.")),
              List.of(paragraph("Body.")),
              List.of(
                  new ArticleTarget(
                      Slug.of("next"), "Next guide", Optional.of("More."), Optional.empty())));

      assertThat(PlainText.of(edition(content)))
          .containsExactly(
              "Ketamine",
              "Group ketamine therapy",
              "In-depth guide",
              "Updated May 6, 2026",
              "How it runs.",
              "A room.",
              "Picture: Somebody",
              "AI-generated illustration",
              "Words of picture.",
              "Article review",
              "Last reviewed",
              "May 6, 2026",
              "Reviewed by",
              "Board, physicians",
              "Next review due",
              "May 6, 2027",
              "Title of before",
              "Words of before.",
              "Lead.",
              "Body.",
              "Read next",
              "Next guide",
              "More.",
              "Title of after",
              "Words of after.",
              "Contact",
              "Clinic",
              "A member of the Network network",
              "Phone",
              "+1 905 555 0142",
              "Email",
              "a@clinic.example.org",
              "Website",
              "https://clinic.example.org/",
              "Address",
              "1 Street, City",
              "Licence",
              "L1");
    }

    @Test
    void leavesOutWhatIsAbsent() {
      assertThat(lines(List.of()))
          .startsWith("Ketamine", "Group ketamine therapy", "In-depth guide")
          .doesNotContain("Read next", "Article review");
    }
  }

  @Nested
  class OfABlock {
    @Test
    void isItsWordsWithoutTheNumbersOfCitations() {
      Block paragraph =
          new Block.Paragraph(
              List.of(
                  Inline.text("It costs "),
                  new Inline.Fact(FactReference.of("cost:group"), Optional.of("CAD\u00a0$5,850")),
                  new Inline.Citation(List.of(Slug.of("dames2025"))),
                  new Inline.LineBreak(),
                  new Inline.Link(Href.of("https://a.example.org/"), words("there"))));

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
                      new Block.Heading(2, Slug.of("a"), words("Heading")),
                      new Block.Takeaways(UNNAMED, UNTITLED, List.of(item("Point"))),
                      new Block.Callout(UNNAMED, Tone.SAFETY, UNTITLED, List.of(paragraph("Stop"))),
                      new Block.Callout(
                          UNNAMED, Tone.TIP, Optional.of("Mine"), List.of(paragraph("Go"))),
                      new Block.Faq(
                          UNNAMED,
                          UNTITLED,
                          List.of(
                              new Question(
                                  Slug.of("q"), words("Why?"), List.of(paragraph("So."))))),
                      new Block.Steps(
                          UNNAMED,
                          UNTITLED,
                          List.of(new Step(words("Call"), List.of(paragraph("Now."))))))))
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
                          List.of(new FactRow(words("Place"), words("Nanaimo")))),
                      new Block.DataTable(
                          UNNAMED,
                          Optional.of("Weeks"),
                          List.of(
                              new Column(words("Week"), Alignment.START),
                              new Column(words("Sessions"), Alignment.END)),
                          true,
                          List.of(
                              new TableRow(
                                  List.of(new TableCell(words("One")), new TableCell(List.of()))))),
                      new Block.ProgramCard(
                          UNNAMED,
                          Slug.of("p"),
                          Optional.of("Program"),
                          List.of(ProgramField.PLACE),
                          List.of(),
                          List.of(new FactRow(words("Where"), words("There")))))))
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
                      words("Crisis"),
                      List.of(new Assessment(Verdict.AFTER_CONDITION, words("later"))))));

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

      assertThat(lines(List.of(both)))
          .containsSequence("Both", "For it", "Pro", "Against it", "Con");
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
                      words("Includes tea"))));

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
                              new Finding(
                                  Slug.of("dames2025"), List.of(paragraph("It is safe."))))),
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

  private static List<String> lines(List<Block> body) {
    return PlainText.of(
        edition(
            content(Optional.empty(), Optional.empty(), List.of(), List.of(), body, List.of())));
  }

  private static List<Inline> words(String words) {
    return List.of(Inline.text(words));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(words(words));
  }

  private static ListItem item(String words) {
    return new ListItem(List.of(paragraph(words)));
  }

  private static Illustration picture() {
    return new Illustration(
        "room.svg",
        "A room",
        Optional.of("A room."),
        Optional.of("Somebody"),
        ImageOrigin.AI_GENERATED);
  }

  private static Notice notice(String id, NoticePlacement placement) {
    return new Notice(
        Slug.of(id),
        "en",
        NoticeKind.DISCLAIMER,
        placement,
        "Title of " + id,
        List.of(paragraph("Words of " + id + ".")));
  }

  private static Content content(
      Optional<Review> review,
      Optional<Illustration> illustration,
      List<Notice> notices,
      List<Block> lead,
      List<Block> body,
      List<ArticleTarget> related) {
    return new Content(
        ArticleKind.SPOKE,
        "Ketamine",
        "Group ketamine therapy",
        Optional.of("How it runs."),
        new Dates(Optional.empty(), DAY),
        review,
        illustration,
        notices,
        lead,
        body,
        related);
  }

  private static Edition edition(Content content) {
    return Edition.of(
        new EditionId(Slug.of("clinic"), Slug.of("group"), Locale.CANADA),
        content,
        new Apparatus(
            List.of(new CitedSource(1, source(), "Dames S. A protocol. 2025.")),
            List.of(),
            new TreeMap<>(),
            List.of(cost()),
            List.of()),
        clinic(),
        brand(),
        Wording.of(Locale.CANADA),
        new Publication(Optional.empty(), true, List.of(Locale.CANADA), List.of()));
  }

  private static Source source() {
    return new Source(
        Slug.of("dames2025"),
        SourceKind.JOURNAL_ARTICLE,
        List.of(),
        Optional.of(2025),
        "A protocol",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static Cost cost() {
    return new Cost(
        Slug.of("group"),
        LocalizedText.of("Group"),
        new Price.Fixed(Money.of("5850", "CAD")),
        TaxBasis.NOT_STATED,
        false,
        Optional.empty(),
        List.of(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty());
  }

  private static Clinic clinic() {
    return new Clinic(
        Slug.of("clinic"),
        "Clinic",
        "Network",
        Optional.of("+1 905 555 0142"),
        Optional.of("a@clinic.example.org"),
        Href.parse("https://clinic.example.org/"),
        Optional.empty(),
        Optional.of("City"),
        List.of("1 Street", "City"),
        Optional.of("L1"));
  }

  private static Brand brand() {
    FontFile file = new FontFile(Binary.of(new byte[] {1}), Optional.empty());
    Typeface typeface = new Typeface(Slug.of("none"), "None", false, file, file, file, file);
    Color black = new Color(0);
    Palette palette = new Palette(black, black, black, black, black, black, black, black);
    Logo logo = new Logo(new Drawing(1, 1, List.of()), "Logo");
    return new Brand(logo, palette, typeface, typeface, 0, Density.COMPACT);
  }
}
