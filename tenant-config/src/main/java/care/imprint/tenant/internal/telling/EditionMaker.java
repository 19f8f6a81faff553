package care.imprint.tenant.internal.telling;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.article.NoticePlacement;
import care.imprint.edition.Apparatus;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Publication;
import care.imprint.library.Library;
import care.imprint.library.internal.data.Nearest;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.source.Source;
import care.imprint.tenant.LocalText;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.internal.anchor.Anchors;
import care.imprint.tenant.internal.jurisdiction.JurisdictionCheck;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes one edition: tells an article for a clinic in a language. Used once, on one thread. */
public final class EditionMaker {
  private final Tenant tenant;
  private final Library library;
  private final Article article;
  private final Locale locale;
  private final Mentions mentions = new Mentions();
  private final Passages passages;
  private final Telling telling;

  /** A maker of the edition of an article; what is wrong with it is added to the problems. */
  public EditionMaker(Tenant tenant, Article article, Locale locale, Problems problems) {
    this.tenant = tenant;
    this.passages = new Passages(tenant);
    this.library = tenant.library();
    this.article = article;
    this.locale = locale;
    this.telling =
        new Telling(
            tenant,
            ClinicTeller.tell(tenant.content().identity(), library.network(), locale),
            locale,
            OwnWording.of(tenant.content().wording(), locale),
            new Holdings(library, tenant.content().local()),
            mentions,
            problems,
            TextFiles.of(library, "articles", article.id(), article.language()),
            false);
  }

  /** The edition; of no use to anybody if an error was added to the problems. */
  public Edition make() {
    telling.text(library.network().name(), "library.yaml: name");
    Content content = content();
    Edition edition =
        Edition.of(
            new EditionId(tenant.id(), article.id(), locale),
            content,
            apparatus(),
            telling.clinic(),
            tenant.content().brand().in(locale),
            telling.wording(),
            new Publication(
                address(article.id()),
                tenant.content().policy().index(),
                tenant.locales(article.id()),
                article.formerly()));
    judge(edition);
    return edition;
  }

  /** The rules of the jurisdiction look at editions that are whole. */
  private void judge(Edition edition) {
    if (!telling.problems().hasErrors()) {
      new JurisdictionCheck(tenant.jurisdictions())
          .check(tenant, edition, passages.of(edition, telling.location()), telling.problems());
    }
  }

  /** Everything is told in reading order, since sources are numbered as they are mentioned. */
  private Content content() {
    NoticeTeller notices = new NoticeTeller(telling, article);
    Optional<Illustration> illustration =
        article.illustration().map(new PictureTeller(telling)::tell);
    if (illustration.isPresent()) {
      notices.tell(NoticePlacement.ILLUSTRATION);
    }
    notices.tell(NoticePlacement.BEFORE);
    Tailoring tailoring = new Tailoring(tenant.content().policy().hide(), localTexts(), telling);
    List<Block> lead = told(tailoring.tailor(article.lead(), pointer() + "/lead"));
    List<Block> body = told(tailoring.tailor(article.body(), pointer() + "/body"));
    notices.tell(NoticePlacement.AFTER);
    if (illustration.isEmpty()) {
      notices.tellWithoutIllustration();
    }
    return new Content(
        article.kind(),
        topic(),
        article.title(),
        article.summary(),
        article.dates(),
        article.review(),
        illustration,
        notices.told(),
        lead,
        withSources(body),
        related());
  }

  /** The article's place in the JSON form of the library. */
  private String pointer() {
    return "/articles/" + library.content().articles().indexOf(article);
  }

  private List<Block> told(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                passages.add(
                    piece,
                    SharedBlocks.of(
                        new BlockTeller(telling.at(piece.location(), piece.local()))
                            .tell(piece.block()))))
        .toList();
  }

  private String topic() {
    LocalizedText label = library.network().topics().get(article.topic().value());
    if (label == null) {
      telling
          .near(pointer() + "/topic")
          .problem(TenantProblem.EDITION_UNKNOWN_TOPIC, article.topic());
      return article.topic().value();
    }
    return telling.text(label, "topics/" + article.topic());
  }

  /** The body with a source list if, and only if, something is cited. */
  private List<Block> withSources(List<Block> body) {
    if (mentions.sources().isEmpty()) {
      return body.stream().filter(block -> !(block instanceof Block.SourceList)).toList();
    }
    if (body.stream().anyMatch(Block.SourceList.class::isInstance)) {
      return body;
    }
    List<Block> longer = new ArrayList<>(body);
    longer.add(SharedBlocks.of(new Block.SourceList(Optional.empty(), Optional.empty())));
    return longer;
  }

  private List<LocalText> localTexts() {
    List<LocalText> texts =
        tenant.content().local().texts().stream().filter(this::isMeant).toList();
    texts.forEach(this::check);
    return texts;
  }

  private boolean isMeant(LocalText text) {
    return text.article()
        .map(article.id()::equals)
        .orElseGet(() -> Anchors.isIn(library, article.id(), text.anchor()));
  }

  private void check(LocalText text) {
    Telling here = telling.at(Location.of(tenant.id() + "/tenant.yaml"), false);
    if (Anchors.find(article, text.anchor()).isEmpty()) {
      here.problem(
          TenantProblem.EDITION_LOCAL_TEXT_LOST,
          text.anchor(),
          article.id(),
          locale.getLanguage(),
          text.file(),
          Nearest.suggestion(text.anchor().value(), Anchors.of(article).toList()));
    }
    if (text.in(locale).isEmpty()) {
      here.problem(TenantProblem.EDITION_UNTRANSLATED, text.file(), locale.getLanguage());
    }
  }

  private List<ArticleTarget> related() {
    List<ArticleTarget> targets = new ArrayList<>();
    for (Slug id : article.related()) {
      Telling here = telling.near(pointer() + "/related");
      Optional<Article> target = library.article(id, locale);
      if (target.isPresent() && tenant.publishes(id, locale)) {
        targets.add(target(target.get()));
      } else if (new InlineTeller(here).isKnown(id)) {
        here.problem(TenantProblem.EDITION_LINK_DROPPED, id, tenant.id());
      } else {
        here.problem(TenantProblem.EDITION_UNKNOWN_LINK, id, locale.getLanguage());
      }
    }
    return targets;
  }

  private ArticleTarget target(Article target) {
    return new ArticleTarget(target.id(), target.title(), target.summary(), address(target.id()));
  }

  private Optional<Href> address(Slug id) {
    return telling.clinic().website().flatMap(site -> Addresses.page(site, id, locale));
  }

  private Apparatus apparatus() {
    OneLanguage words = new OneLanguage(locale);
    return new Apparatus(
        sources(),
        mentions.targets().values().stream().map(this::target).toList(),
        mentions.images(),
        mentions.costs().values().stream().map(words::of).toList(),
        mentions.programs().values().stream().map(words::of).toList());
  }

  private List<CitedSource> sources() {
    List<CitedSource> cited = new ArrayList<>();
    for (Source source : mentions.sources().values()) {
      cited.add(new CitedSource(cited.size() + 1, source, library.reference(source.id(), locale)));
    }
    return cited;
  }
}
