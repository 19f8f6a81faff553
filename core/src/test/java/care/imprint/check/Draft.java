package care.imprint.check;

import care.imprint.article.Article;
import care.imprint.article.ArticleKind;
import care.imprint.article.Block;
import care.imprint.article.Dates;
import care.imprint.article.FactReference;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.Notice;
import care.imprint.article.Question;
import care.imprint.article.Review;
import care.imprint.cost.Cost;
import care.imprint.library.CitationStyle;
import care.imprint.library.EditorialPolicy;
import care.imprint.library.Library;
import care.imprint.library.LibraryContent;
import care.imprint.library.Network;
import care.imprint.problem.Problem;
import care.imprint.program.Program;
import care.imprint.source.Source;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A library in the making with one article, in which nothing is wrong until a test puts it in. */
final class Draft {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

  final List<Article> others = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();
  final List<Program> programs = new ArrayList<>();
  final List<Cost> costs = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Block> lead = new ArrayList<>();
  final List<Slug> carried = new ArrayList<>();
  final SortedMap<String, LocalizedText> topics = new TreeMap<>();
  private final List<Block> body = new ArrayList<>();
  private final String language;
  List<String> languages;
  String title;
  EditorialPolicy policy = new EditorialPolicy(Period.ofYears(1), 18, new TreeMap<>());
  LocalDate updated = TODAY;
  Optional<LocalDate> translates = Optional.empty();
  Optional<Illustration> illustration = Optional.empty();
  Optional<Review> review =
      Optional.of(
          new Review(TODAY, "Medical advisory board", Optional.empty(), TODAY.plusYears(1)));

  private Draft(String language, String title) {
    this.language = language;
    this.languages = List.of(language);
    this.title = title;
  }

  static Draft english(Block... body) {
    Draft draft = new Draft("en", "How to find us");
    draft.body.addAll(Arrays.asList(body));
    return draft;
  }

  static Draft french(Block... body) {
    Draft draft = new Draft("fr", "Comment nous trouver");
    draft.body.addAll(Arrays.asList(body));
    return draft;
  }

  /** An English paragraph. */
  static Draft english(String paragraph) {
    return english(paragraph(paragraph));
  }

  /** A French paragraph. */
  static Draft french(String paragraph) {
    return french(paragraph(paragraph));
  }

  Draft with(Cost... more) {
    costs.addAll(Arrays.asList(more));
    return this;
  }

  Draft with(Program... more) {
    programs.addAll(Arrays.asList(more));
    return this;
  }

  Draft with(Source... more) {
    sources.addAll(Arrays.asList(more));
    return this;
  }

  Article article() {
    return new Article(
        Slug.of("finding-us"),
        language,
        ArticleKind.SPOKE,
        Slug.of("visits"),
        title,
        Optional.empty(),
        new Dates(Optional.empty(), updated),
        translates,
        review,
        illustration,
        carried,
        lead,
        body.isEmpty() ? List.of(paragraph("…")) : body,
        List.of(),
        List.of());
  }

  Library library() {
    List<Article> articles = new ArrayList<>(List.of(article()));
    articles.addAll(others);
    return Library.of(
        new LibraryContent(
            network(), notices, sources, programs, costs, articles, new TreeMap<>()));
  }

  List<Problem> problems() {
    return Checks.standard().run(library(), TODAY);
  }

  List<Problem> problems(CheckProblem code) {
    return problems().stream().filter(problem -> problem.code() == code).toList();
  }

  /** The English messages of the problems of a code. */
  List<String> messages(CheckProblem code) {
    return problems(code).stream().map(problem -> problem.message(Locale.ENGLISH)).toList();
  }

  /** The pointers of the problems of a code. */
  List<String> pointers(CheckProblem code) {
    return problems(code).stream().map(problem -> problem.location().pointer()).toList();
  }

  static Block.Paragraph paragraph(String text) {
    return paragraph(Inline.text(text));
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  static Block.Heading heading(int level, String text) {
    String anchor = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new Block.Heading(
        level, Slug.of(anchor.replaceAll("^-|-$", "")), List.of(Inline.text(text)));
  }

  static Block.BulletList bullets(String... items) {
    return new Block.BulletList(Arrays.stream(items).map(Draft::item).toList());
  }

  static Block.Takeaways takeaways(String... items) {
    return new Block.Takeaways(
        Optional.empty(), Optional.empty(), Arrays.stream(items).map(Draft::item).toList());
  }

  static ListItem item(String text) {
    return new ListItem(List.of(paragraph(text)));
  }

  static Block.Faq faq(String question, String answer) {
    Question only =
        new Question(
            Slug.of("question"), List.of(Inline.text(question)), List.of(paragraph(answer)));
    return new Block.Faq(Optional.empty(), Optional.empty(), List.of(only));
  }

  static Inline fact(String reference) {
    return Inline.Fact.of(FactReference.of(reference));
  }

  static Inline cite(String... ids) {
    return new Inline.Citation(Arrays.stream(ids).map(Slug::of).toList());
  }

  private Network network() {
    return new Network(
        Slug.of("network"),
        LocalizedText.of("The Network"),
        languages,
        topics,
        List.of(),
        policy,
        CitationStyle.VANCOUVER,
        new TreeMap<>());
  }
}
