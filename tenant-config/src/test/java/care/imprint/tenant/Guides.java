package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;

import care.imprint.article.Article;
import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.library.CitationStyle;
import care.imprint.library.EditorialPolicy;
import care.imprint.library.Library;
import care.imprint.library.LibraryContent;
import care.imprint.library.Network;
import care.imprint.program.GroupStructure;
import care.imprint.program.Organization;
import care.imprint.program.OrganizationKind;
import care.imprint.program.Place;
import care.imprint.program.Program;
import care.imprint.program.ProgramNote;
import care.imprint.program.Route;
import care.imprint.program.ScreeningCriterion;
import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Track;
import care.imprint.program.TrackFormat;
import care.imprint.program.Verdict;
import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.value.Href;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small library whose parts a test can change before it is made. */
final class Guides {
  static final LocalDate DAY = LocalDate.of(2026, 5, 6);

  final List<Slug> networkNotices = new ArrayList<>(List.of(id("safety"), id("disclaimer")));
  final List<Notice> notices =
      new ArrayList<>(
          List.of(
              notice("safety", "en", NoticePlacement.BEFORE, p("Do not drive.")),
              notice("safety", "fr", NoticePlacement.BEFORE, p("Ne conduisez pas.")),
              notice("disclaimer", "en", NoticePlacement.AFTER, p("No advice.")),
              notice("disclaimer", "fr", NoticePlacement.AFTER, p("Aucun conseil.")),
              notice("access", "en", NoticePlacement.BEFORE, p("By prescription.")),
              notice("access", "fr", NoticePlacement.BEFORE, p("Sur ordonnance.")),
              notice("drawn", "en", NoticePlacement.ILLUSTRATION, p("Not a real place.")),
              notice("drawn", "fr", NoticePlacement.ILLUSTRATION, p("Pas un vrai lieu."))));
  final List<Cost> costs =
      new ArrayList<>(
          List.of(
              cost("group", new Price.Fixed(cad("5850")), TaxBasis.PLUS_GST, true, 3),
              cost("alone", new Price.Fixed(cad("7500")), TaxBasis.PLUS_TAX, true, 3),
              pathway("psychedelic"),
              cost("other", new Price.Varies(Optional.of(both("clinic", "la clinique"))))));
  final List<Program> programs = new ArrayList<>(List.of(program()));
  final List<Source> sources =
      new ArrayList<>(List.of(source("dames2025"), source("tsang2023"), source("atma")));
  final List<Article> articles = new ArrayList<>();
  final TreeMap<String, Image> images = new TreeMap<>(Map.of("room.svg", drawing()));

  /** Whether the network asks for approvals. */
  boolean signOff;

  private EditorialPolicy policy() {
    EditorialPolicy usual = EditorialPolicy.usual();
    return new EditorialPolicy(
        usual.reviewPeriod(), usual.readingGrade(), usual.severities(), signOff);
  }

  /** A library whose guide "group" has this body in English, besides a guide "basics". */
  static Guides with(Block... body) {
    Guides guides = new Guides();
    guides.articles.add(guide("group", "en", List.of(), List.of(body)));
    guides.articles.add(guide("basics", "en", List.of(), List.of(p("Basics."))));
    return guides;
  }

  Guides andFrench(Block... body) {
    articles.add(guide("group", "fr", List.of(), List.of(body)));
    return this;
  }

  Library library() {
    Network network =
        new Network(
            id("network"),
            LocalizedText.of("Network"),
            List.of("en", "fr"),
            new TreeMap<>(Map.of("ketamine", both("Ketamine", "Kétamine"))),
            networkNotices,
            policy(),
            CitationStyle.VANCOUVER,
            new TreeMap<>());
    return Library.of(
        new LibraryContent(network, notices, sources, programs, costs, articles, images));
  }

  static Article guide(String id, String language, List<Block> lead, List<Block> body) {
    return guide(id, language, List.of(), lead, body, List.of(), Optional.empty());
  }

  static Article guide(
      String id,
      String language,
      List<Slug> notices,
      List<Block> lead,
      List<Block> body,
      List<Slug> related,
      Optional<Illustration> illustration) {
    return new Article(
        id(id),
        language,
        ArticleKind.SPOKE,
        id("ketamine"),
        "Title of " + id + " in " + language,
        Optional.of("Summary of " + id + "."),
        new Dates(Optional.empty(), DAY),
        Optional.empty(),
        Optional.empty(),
        illustration,
        notices,
        lead,
        body,
        related,
        List.of());
  }

  /** The same guide, which had another id before. */
  static Article formerly(String id, Article guide) {
    return new Article(
        guide.id(),
        guide.language(),
        guide.kind(),
        guide.topic(),
        guide.title(),
        guide.summary(),
        guide.dates(),
        guide.translates(),
        guide.review(),
        guide.illustration(),
        guide.notices(),
        guide.lead(),
        guide.body(),
        guide.related(),
        List.of(id(id)));
  }

  /** The same guide, last changed on another day. */
  static Article dated(Article guide, LocalDate day) {
    return new Article(
        guide.id(),
        guide.language(),
        guide.kind(),
        guide.topic(),
        guide.title(),
        guide.summary(),
        new Dates(Optional.empty(), day),
        guide.translates(),
        guide.review(),
        guide.illustration(),
        guide.notices(),
        guide.lead(),
        guide.body(),
        guide.related(),
        guide.formerly());
  }

  static Illustration picture(String file, ImageOrigin origin) {
    return new Illustration(file, "A room", Optional.empty(), Optional.empty(), origin);
  }

  static Notice notice(String id, String language, NoticePlacement placement, Block... blocks) {
    NoticeKind kind = id.equals("drawn") ? NoticeKind.AI_IMAGE : NoticeKind.MEDICAL_SAFETY;
    return new Notice(id(id), language, kind, placement, "Title of " + id, List.of(blocks));
  }

  static Money cad(String amount) {
    return Money.of(amount, "CAD");
  }

  static Cost cost(String id, Price price) {
    return cost(id, price, TaxBasis.NOT_STATED, false, 0);
  }

  static Cost cost(String id, Price price, TaxBasis tax, boolean approximate, int sessions) {
    return new Cost(
        id(id),
        both("Cost of " + id, "Coût de " + id),
        price,
        tax,
        approximate,
        Optional.of(sessions).filter(count -> count > 0).map(IntRange::exactly),
        List.of(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty());
  }

  private static Cost pathway(String id) {
    return new Cost(
        id(id),
        both("Pathway", "Parcours"),
        new Price.BasePlus(cad("1585"), cad("795")),
        TaxBasis.NOT_STATED,
        false,
        Optional.empty(),
        List.of(both("Preparation", "Préparation"), both("Integration", "Intégration")),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty());
  }

  private static Source source(String id) {
    return new Source(
        id(id),
        SourceKind.JOURNAL_ARTICLE,
        List.of(new Author.Organization("Authors of " + id)),
        Optional.of(2025),
        "Title of " + id,
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
        false);
  }

  private static Program program() {
    return new Program(
        id("roots"),
        LocalizedText.of("Roots to Thrive"),
        organization("Roots", Href.parse("https://rootstothrive.com/")),
        List.of(
            organization("University", Optional.empty()),
            organization("Wellness Centre", Optional.empty())),
        Optional.of(new Place("Nanaimo", "CA-BC", Optional.of(both("by ferry", "par traversier")))),
        List.of(
            track("together", TrackFormat.GROUP, 12, "group"),
            track("single", TrackFormat.INDIVIDUAL, 6, "alone")),
        Optional.of(
            new GroupStructure(
                Optional.of(IntRange.of(20, 40)),
                Optional.of(IntRange.of(6, 9)),
                Optional.of(IntRange.of(3, 4)))),
        Optional.of(both("Work in a group", "Travail en groupe")),
        List.of(
            new ProgramNote(id("elders"), both("Elders", "Aînés"), both("Take part", "Y sont"))),
        List.of(
            criterion("anxiety", Verdict.SUITABLE, Verdict.SUITABLE, Optional.empty()),
            criterion("psychosis", Verdict.EXCLUDED, Verdict.NOT_SUITABLE, Optional.empty()),
            criterion(
                "crisis",
                Verdict.EXCLUDED,
                Verdict.AFTER_CONDITION,
                Optional.of(both("after stabilization", "après stabilisation")))));
  }

  private static Organization organization(String name, Optional<Href> url) {
    return new Organization(LocalizedText.of(name), OrganizationKind.PARTNER_PROGRAM, url);
  }

  private static Track track(String id, TrackFormat format, int weeks, String cost) {
    return new Track(
        id(id),
        both("Track " + id, "Volet " + id),
        format,
        Optional.of(Period.ofWeeks(weeks)),
        Optional.of(IntRange.exactly(3)),
        List.of(Route.INTRAMUSCULAR, Route.SUBLINGUAL),
        Optional.of(id(cost)));
  }

  private static ScreeningCriterion criterion(
      String id, Verdict group, Verdict individual, Optional<LocalizedText> words) {
    return new ScreeningCriterion(
        id(id),
        both("situation " + id, "situation (fr) " + id),
        new ScreeningVerdict(group, Optional.empty()),
        new ScreeningVerdict(individual, words),
        Optional.empty());
  }

  static Image drawing() {
    return new Drawing(30, 20, List.of());
  }
}
