package care.imprint.tenant.internal.check;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.edition.ColorPair;
import care.imprint.library.Library;
import care.imprint.library.internal.data.Nearest;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.tenant.LocalPlace;
import care.imprint.tenant.LocalText;
import care.imprint.tenant.TenantContent;
import care.imprint.tenant.TenantLines;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.internal.anchor.Anchors;
import care.imprint.value.Color;
import care.imprint.value.ContrastRatio;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a clinic against its library, as a whole. Used once, on one thread. */
public final class TenantCheck {
  private final TenantContent content;
  private final Library library;
  private final Problems problems;
  private final List<Locale> languages;
  private final List<Article> published;

  private TenantCheck(TenantContent content, Library library, Problems problems) {
    this.content = content;
    this.library = library;
    this.problems = problems;
    this.languages = content.identity().languages();
    this.published =
        languages.stream()
            .map(Locale::getLanguage)
            .distinct()
            .flatMap(language -> library.articles(Locale.forLanguageTag(language)).stream())
            .filter(article -> content.policy().chooses(article.id()))
            .toList();
  }

  /** Adds what is wrong with a clinic; each problem points into its {@code tenant.yaml}. */
  public static void check(TenantContent content, Library library, Problems problems) {
    TenantCheck check = new TenantCheck(content, library, problems);
    check.contrast();
    check.translations();
    check.languages();
    check.policy();
    check.localTexts();
    check.duplicates();
    new WordingCheck(content.wording(), check.languages, check::problem).check();
  }

  private void problem(TenantProblem code, String pointer, Object... arguments) {
    String file = content.identity().id() + "/tenant.yaml";
    problems.add(code, new Location(file, 0, 0, pointer), arguments);
  }

  /** Something has a name that nothing has; the nearest known one is told. */
  private void unknown(TenantProblem code, String pointer, Slug written, Stream<String> known) {
    problem(code, pointer, written, Nearest.suggestion(written.value(), known.toList()));
  }

  private void contrast() {
    List<ColorPair> pairs = ColorPair.onPages(content.brand().palette());
    for (ColorPair pair : pairs) {
      if (!pair.contrast().isEnough()) {
        problem(
            TenantProblem.TENANT_LOW_CONTRAST,
            "/brand/palette/" + pair.name(),
            pair.name(),
            pair.color(),
            pair.groundName(),
            pair.ground(),
            pair.contrast(),
            ContrastRatio.MINIMUM,
            pair.nearest(pairs, Color::isReadableOn).orElse(pair.color()));
      }
    }
  }

  private void translations() {
    translated(content.identity().name(), "/name");
    translated(content.brand().logo().alt(), "/brand/logo/alt");
    content
        .brand()
        .lines()
        .header()
        .ifPresent(text -> line(text, "/brand/header", TenantLines.MAX_HEADER));
    content
        .brand()
        .lines()
        .footer()
        .ifPresent(text -> line(text, "/brand/footer", TenantLines.MAX_FOOTER));
    content.invitation().label().ifPresent(label -> translated(label, "/call-to-action/label"));
  }

  private void translated(LocalizedText text, String pointer) {
    for (Locale language : languages) {
      if (text.in(language).isEmpty()) {
        problem(
            TenantProblem.TENANT_UNTRANSLATED,
            pointer,
            pointer.substring(1),
            language.toLanguageTag());
      }
    }
  }

  /** Words at head or foot, in each language of the clinic. */
  private void line(LocalizedText text, String pointer, int most) {
    translated(text, pointer);
    for (Locale language : languages) {
      text.in(language)
          .filter(words -> !fitsLine(words, most))
          .ifPresent(
              words ->
                  problem(
                      TenantProblem.TENANT_BAD_LINE,
                      pointer,
                      pointer.substring(1),
                      language.toLanguageTag(),
                      most));
    }
  }

  private static boolean fitsLine(String words, int most) {
    return !words.isBlank()
        && words.codePointCount(0, words.length()) <= most
        && words.codePoints().noneMatch(Character::isISOControl);
  }

  private void languages() {
    for (int i = 0; i < languages.size(); i++) {
      Locale language = languages.get(i);
      if (published.stream().noneMatch(article -> isIn(article, language))) {
        problem(
            TenantProblem.TENANT_NOTHING_IN_LANGUAGE, "/languages/" + i, language.toLanguageTag());
      }
    }
  }

  private static boolean isIn(Article article, Locale language) {
    return Locale.forLanguageTag(article.language()).getLanguage().equals(language.getLanguage());
  }

  private void policy() {
    List<Slug> articles = content.policy().articles().orElse(List.of());
    for (int i = 0; i < articles.size(); i++) {
      known(articles.get(i), "/policy/articles/" + i);
    }
    List<Slug> hidden = content.policy().hide();
    for (int i = 0; i < hidden.size(); i++) {
      hidden(hidden.get(i), "/policy/hide/" + i);
    }
    List<Slug> costs = content.policy().addedCosts();
    for (int i = 0; i < costs.size(); i++) {
      cost(costs.get(i), "/policy/cost-tables/add/" + i);
    }
  }

  private void known(Slug article, String pointer) {
    if (library.content().articles().stream().noneMatch(other -> other.id().equals(article))) {
      Stream<Slug> known = library.content().articles().stream().map(Article::id);
      unknown(TenantProblem.TENANT_UNKNOWN_ARTICLE, pointer, article, known.map(Slug::value));
    }
  }

  private void hidden(Slug id, String pointer) {
    if (published.stream().noneMatch(article -> Anchors.find(article, id).isPresent())) {
      unknown(TenantProblem.TENANT_UNKNOWN_BLOCK, pointer, id, optionalBlocks());
    }
    published.forEach(article -> optional(article, id, pointer));
  }

  private Stream<String> optionalBlocks() {
    return published.stream()
        .flatMap(article -> Stream.concat(article.lead().stream(), article.body().stream()))
        .filter(Block::optional)
        .flatMap(block -> block.id().stream())
        .map(Slug::value);
  }

  private void optional(Article article, Slug id, String pointer) {
    if (Anchors.find(article, id).filter(block -> !block.optional()).isPresent()) {
      problem(TenantProblem.TENANT_PROTECTED_BLOCK, pointer, id, article.id());
    }
  }

  private void cost(Slug id, String pointer) {
    Stream<Cost> own = content.local().costs().stream();
    if (library.cost(id).isEmpty() && own.noneMatch(cost -> cost.id().equals(id))) {
      Stream<Cost> all =
          Stream.concat(library.content().costs().stream(), content.local().costs().stream());
      unknown(TenantProblem.TENANT_UNKNOWN_COST, pointer, id, all.map(cost -> cost.id().value()));
    }
  }

  private void localTexts() {
    List<LocalText> texts = content.local().texts();
    for (int i = 0; i < texts.size(); i++) {
      localText(texts.get(i), "/local/" + i);
    }
  }

  private void localText(LocalText text, String pointer) {
    text.article().ifPresent(article -> known(article, pointer + "/article"));
    List<Article> meant =
        published.stream()
            .filter(article -> text.article().map(article.id()::equals).orElse(true))
            .toList();
    boolean found =
        meant.stream().anyMatch(article -> Anchors.find(article, text.anchor()).isPresent());
    if (text.article().isEmpty() && !found) {
      unknown(
          TenantProblem.TENANT_UNKNOWN_ANCHOR,
          pointer + "/anchor",
          text.anchor(),
          meant.stream().flatMap(Anchors::of));
    }
    if (text.place() == LocalPlace.INSTEAD) {
      meant.forEach(article -> optional(article, text.anchor(), pointer + "/anchor"));
    }
  }

  private void duplicates() {
    duplicates(content.local().costs().stream().map(Cost::id), "costs");
    duplicates(content.local().programs().stream().map(Program::id), "programs");
  }

  private void duplicates(Stream<Slug> ids, String kind) {
    Set<Slug> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> problem(TenantProblem.TENANT_DUPLICATE_ID, "", kind + "/" + id));
  }
}
