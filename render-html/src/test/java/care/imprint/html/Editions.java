package care.imprint.html;

import care.imprint.article.*;
import care.imprint.cost.*;
import care.imprint.edition.*;
import care.imprint.image.*;
import care.imprint.program.*;
import care.imprint.source.*;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.value.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Editions made by hand: one block of every kind, in two unlike brands. */
final class Editions {
  static final Brand TEAL =
      brand(
              "source-serif-4",
              "source-sans-3",
              "#0b5563",
              "#b3541e",
              "#eef5f6",
              6,
              Density.COMFORTABLE)
          .with(
              new BrandLines(
                  Optional.of("Care in a quiet place"),
                  Optional.of("The clinic stands on a hill; the last stop of the bus is near.")));
  static final Brand NIGHT =
      brand("eb-garamond", "lato", "#2b1d4f", "#9c2f5b", "#f4f0fa", 0, Density.AIRY);

  private Editions() {}

  static List<Inline> text(String words) {
    return List.of(Inline.text(words));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(text(words));
  }

  static ListItem item(String words) {
    return new ListItem(List.of(paragraph(words)));
  }

  /** An edition whose body is these blocks. */
  static Edition of(Brand brand, Locale locale, List<Block> body) {
    return of(brand, locale, body, Optional.empty());
  }

  /** An edition with a block of every kind. */
  static Edition complete(Brand brand, Locale locale) {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(2, Slug.of("program"), text("What the program does")));
    body.addAll(everyBlock());
    return of(brand, locale, body, Optional.of(picture()));
  }

  private static Edition of(
      Brand brand, Locale locale, List<Block> body, Optional<Illustration> illustration) {
    Content content =
        new Content(
            ArticleKind.SPOKE,
            "Ketamine",
            "Group ketamine therapy",
            Optional.of("How a group program runs, whom it suits and what it costs."),
            new Dates(Optional.empty(), LocalDate.of(2026, 5, 6)),
            Optional.of(
                new Review(
                    LocalDate.of(2026, 5, 6),
                    "Medical advisory board",
                    Optional.empty(),
                    LocalDate.of(2027, 5, 6))),
            illustration,
            List.of(
                notice("ai-image", NoticePlacement.ILLUSTRATION, "Pictures"),
                notice("medical-safety", NoticePlacement.BEFORE, "Medical safety"),
                notice("disclaimer", NoticePlacement.AFTER, "Medical disclaimer")),
            List.of(
                paragraph(
                    "Most ketamine therapy in Canada is one to one. A few programs bring people"
                        + " together. This guide explains how that works.")),
            body,
            List.of(
                new ArticleTarget(
                    Slug.of("what-is-ketamine-therapy"),
                    "What is ketamine therapy?",
                    Optional.of("The basics."),
                    Href.parse("https://clinic.example.org/what-is-ketamine-therapy.html"))));
    return Edition.of(
        new EditionId(Slug.of("sample"), Slug.of("group-ketamine-therapy"), locale),
        content,
        apparatus(),
        clinic(),
        brand,
        Wording.of(locale),
        new Publication(
            Href.parse("https://clinic.example.org/en-CA/group-ketamine-therapy.html"),
            true,
            List.of(Locale.CANADA, Locale.CANADA_FRENCH),
            List.of()));
  }

  /** The same edition without its protected texts. */
  static Edition withoutNotices(Edition edition) {
    Content content = edition.content();
    return Edition.of(
        edition.id(),
        new Content(
            content.kind(),
            content.topic(),
            content.title(),
            content.summary(),
            content.dates(),
            content.review(),
            content.illustration(),
            List.of(),
            content.lead(),
            content.body(),
            content.related()),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  /** The same edition with other words for its title, summary, logo and clinic. */
  static Edition titled(String words, Edition edition) {
    Content content = edition.content();
    Clinic clinic = edition.clinic();
    Brand brand = edition.brand();
    return Edition.of(
        edition.id(),
        new Content(
            content.kind(),
            words,
            words,
            Optional.of(words),
            content.dates(),
            content.review(),
            content.illustration(),
            content.notices(),
            content.lead(),
            content.body(),
            content.related()),
        edition.apparatus(),
        new Clinic(
            clinic.id(),
            words,
            words,
            Optional.of(words),
            Optional.of(words),
            clinic.website(),
            clinic.booking(),
            Optional.of(words),
            List.of(words),
            Optional.of(words)),
        new Brand(
            new Logo(brand.logo().image(), words),
            brand.palette(),
            brand.headings(),
            brand.body(),
            brand.radius(),
            brand.density(),
            brand.dark(),
            new BrandLines(Optional.of(words), Optional.of(words))),
        edition.wording(),
        edition.publication());
  }

  /** The same edition, kept out of search engines. */
  static Edition unlisted(Edition edition) {
    Publication publication = edition.publication();
    return Edition.of(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        new Publication(
            publication.address(), false, publication.locales(), publication.formerly()));
  }

  /** The same edition as if its words were in another language. */
  static Edition in(Locale locale, Edition edition) {
    return Edition.of(
        new EditionId(edition.id().clinic(), edition.id().article(), locale),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  static List<Question> question(String words) {
    return List.of(new Question(Slug.of("asked"), text(words), List.of(paragraph(words))));
  }

  private static Notice notice(String id, NoticePlacement placement, String title) {
    return new Notice(
        Slug.of(id),
        "en",
        NoticeKind.MEDICAL_SAFETY,
        placement,
        title,
        List.of(
            paragraph(
                "This therapy does not suit everyone. Speak with a licensed health professional"
                    + " before you decide.")));
  }

  static List<Block> everyBlock() {
    return List.of(
        new Block.Takeaways(
            Optional.of(Slug.of("takeaways")),
            Optional.empty(),
            List.of(
                item("A group costs CAD\u00a0$5,850\u00a0+\u00a0GST."),
                item("It takes 12 weeks."))),
        new Block.Heading(3, Slug.of("words"), text("All kinds of words")),
        new Block.Paragraph(everyInline()),
        new Block.BulletList(List.of(item("First, a screening call."), nested())),
        new Block.NumberedList(1, List.of(item("Dosing in a group."), item("Dosing alone."))),
        new Block.Callout(
            Optional.empty(),
            Tone.SAFETY,
            Optional.empty(),
            List.of(paragraph("Do not drive for 24 hours after a session."))),
        new Block.FactTable(
            Optional.empty(),
            Optional.of("At a glance"),
            List.of(fact("Place", "Nanaimo, BC"), fact("Length", "12 weeks"))),
        new Block.DataTable(
            Optional.empty(),
            Optional.of("Weeks and sessions"),
            List.of(
                new Column(text("Week"), Alignment.START),
                new Column(text("Sessions"), Alignment.END)),
            true,
            List.of(row("1 to 4", "One"), row("5 to 8", ""))),
        new Block.ProgramCard(
            Optional.empty(),
            Slug.of("roots-to-thrive"),
            Optional.of("Roots to Thrive"),
            List.of(ProgramField.OPERATOR),
            List.of(),
            List.of(
                fact("Run by", "Roots to Thrive, with Vancouver Island University"),
                fact("Group structure", "20 to 40 people in a cohort, in groups of 6 to 9"))),
        new Block.SuitabilityMatrix(
            Optional.empty(),
            Optional.of("Which format fits"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("Group", "Individual"),
            List.of(
                situation("Mild to moderate anxiety", Verdict.SUITABLE, "", Verdict.SUITABLE, ""),
                situation("Active psychosis", Verdict.NOT_SUITABLE, "", Verdict.EXCLUDED, ""),
                situation(
                    "Active substance use disorder",
                    Verdict.EXCLUDED,
                    "in both formats",
                    Verdict.AFTER_CONDITION,
                    "after stabilization"))),
        new Block.ProsAndCons(
            Optional.empty(),
            Optional.of("Group or alone"),
            "What a group adds",
            List.of(item("You feel less alone.")),
            "What is harder",
            List.of(item("Others see you."))),
        new Block.CostComparison(
            Optional.empty(),
            Optional.of("Costs side by side"),
            List.of(Slug.of("group")),
            Optional.of(3),
            true,
            List.of(),
            List.of(
                new CostRow(
                    Slug.of("group"),
                    "Roots to Thrive, group",
                    "about CAD\u00a0$5,850\u00a0+\u00a0GST",
                    Optional.of("CAD\u00a0$1,950"),
                    Optional.of("CAD\u00a0$5,850"),
                    text("Includes community groups")),
                new CostRow(
                    Slug.of("session"),
                    "Group integration session",
                    "varies by clinic",
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))),
        new Block.EvidenceSummary(
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Finding(
                    Slug.of("dames2025"),
                    List.of(
                        paragraph("Describes the program, its screening and its facilitation."))))),
        new Block.Quotation(
            Optional.empty(),
            List.of(paragraph("Screening comes first.")),
            Optional.of("Medical advisory board"),
            Optional.of(Slug.of("tsang2023"))),
        new Block.Figure(Optional.empty(), picture()),
        new Block.Faq(
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Question(
                    Slug.of("drive"),
                    text("Can I drive home?"),
                    List.of(paragraph("No. Wait 24 hours and arrange a ride."))))),
        new Block.Steps(
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Step(text("Call"), List.of(paragraph("Ask for a first call."))),
                new Step(text("Meet"), List.of()))),
        new Block.CallToAction(
            Optional.empty(),
            List.of(paragraph("Talk to us first.")),
            Optional.of("Book a first call"),
            Href.parse("https://clinic.example.org/book")),
        new Block.SourceList(Optional.empty(), Optional.empty()));
  }

  private static ListItem nested() {
    return new ListItem(
        List.of(
            paragraph("Then the program, in which you work on"),
            new Block.BulletList(List.of(item("relating to others"), item("calming yourself")))));
  }

  static List<Inline> everyInline() {
    return List.of(
        Inline.text("An office offers "),
        new Inline.Emphasis(text("gentle")),
        Inline.text(" and "),
        new Inline.Strong(text("firm")),
        Inline.text(" help, see "),
        new Inline.Link(Href.of("https://rootstothrive.com/"), text("Roots to Thrive")),
        Inline.text(" or "),
        new Inline.ArticleLink(Slug.of("what-is-ketamine-therapy"), text("the basics")),
        Inline.text(". "),
        new Inline.Abbreviation("KAT", "ketamine-assisted therapy"),
        Inline.text(" costs "),
        new Inline.Fact(
            FactReference.of("cost:group"), Optional.of("CAD\u00a0$5,850\u00a0+\u00a0GST")),
        new Inline.Citation(List.of(Slug.of("dames2025"), Slug.of("tsang2023"))),
        new Inline.LineBreak(),
        Inline.text("Thérapie à 5\u202f850\u00a0$\u00a0: «\u00a0cœur\u00a0» – ça suffit."));
  }

  private static FactRow fact(String term, String detail) {
    return new FactRow(text(term), text(detail));
  }

  private static TableRow row(String first, String second) {
    return new TableRow(
        List.of(
            new TableCell(text(first)),
            new TableCell(second.isEmpty() ? List.of() : text(second))));
  }

  private static SituationRow situation(
      String situation, Verdict group, String groupWords, Verdict alone, String aloneWords) {
    return new SituationRow(
        text(situation), List.of(assessment(group, groupWords), assessment(alone, aloneWords)));
  }

  private static Assessment assessment(Verdict verdict, String words) {
    return new Assessment(verdict, words.isEmpty() ? List.of() : text(words));
  }

  private static Illustration picture() {
    return new Illustration(
        "room.svg",
        "A calm room with chairs in a circle",
        Optional.of("A calm room."),
        Optional.empty(),
        ImageOrigin.AI_GENERATED);
  }

  private static Apparatus apparatus() {
    Source dames =
        source("dames2025", "A clinical protocol for group-based ketamine-assisted therapy");
    Source tsang = source("tsang2023", "Safety and Tolerability of Ketamine");
    TreeMap<String, Image> images = new TreeMap<>();
    images.put("room.svg", drawing("#dfe9ea", 300, 180));
    return new Apparatus(
        List.of(
            new CitedSource(
                1,
                dames,
                "Dames S, Kryskow P. A clinical protocol for group-based ketamine-assisted therapy."
                    + " Frontiers in Psychiatry. 2025;16:1568017."),
            new CitedSource(
                2,
                tsang,
                "Tsang VWL. Safety and Tolerability of Ketamine. European Psychiatry."
                    + " 2023;66(S1):S605–6.")),
        List.of(
            new ArticleTarget(
                Slug.of("what-is-ketamine-therapy"),
                "What is ketamine therapy?",
                Optional.empty(),
                Href.parse("https://clinic.example.org/what-is-ketamine-therapy.html"))),
        images,
        List.of(
            new Cost(
                Slug.of("group"),
                LocalizedText.of("Roots to Thrive, group"),
                new Price.Fixed(Money.parse("CAD 5850")),
                TaxBasis.PLUS_GST,
                true,
                Optional.of(IntRange.exactly(3)),
                List.of(),
                Optional.of(LocalDate.of(2026, 5, 6)),
                Optional.empty(),
                Optional.empty())),
        List.of());
  }

  private static Source source(String id, String title) {
    return new Source(
        Slug.of(id),
        SourceKind.JOURNAL_ARTICLE,
        List.of(new Author.Person("Dames", Optional.of("S"))),
        Optional.of(2025),
        title,
        Optional.of("en"),
        Optional.of("Frontiers in Psychiatry"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("10.3389/fpsyt.2025.1568017"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Clinic clinic() {
    return new Clinic(
        Slug.of("sample"),
        "Sample Clinic",
        "ATMA CENA",
        Optional.of("+1 905 555 0142"),
        Optional.of("care@clinic.example.org"),
        Href.parse("https://clinic.example.org/"),
        Href.parse("https://clinic.example.org/book"),
        Optional.of("Mississauga"),
        List.of("1 Example Street", "Mississauga ON L5G 0A0"),
        Optional.empty());
  }

  private static Brand brand(
      String headings,
      String body,
      String primary,
      String accent,
      String tint,
      int radius,
      Density density) {
    Palette palette =
        new Palette(
            Color.of(primary),
            Color.of("#ffffff"),
            Color.of(accent),
            Color.of("#1d2529"),
            Color.of("#4f5b62"),
            Color.of("#ffffff"),
            Color.of(tint),
            Color.of("#c9d6d9"));
    return new Brand(
        new Logo(drawing(primary, 120, 40), "Sample Clinic"),
        palette,
        BundledTypefaces.of(Slug.of(headings)),
        BundledTypefaces.of(Slug.of(body)),
        radius,
        density,
        true,
        BrandLines.none());
  }

  private static Drawing drawing(String color, double width, double height) {
    List<Segment> path =
        List.of(
            new Segment.Move(0, height),
            new Segment.Curve(0, 0, width, 0, width, height),
            new Segment.Line(width / 2, height * 0.6),
            new Segment.Close());
    Shape shape =
        new Shape(
            path,
            Optional.of(Color.of(color)),
            false,
            Optional.of(new Stroke(Color.of("#888888"), 1, true)),
            0.9);
    return new Drawing(width, height, List.of(shape));
  }
}
