package care.imprint.tenant;

import care.imprint.article.Article;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.publish.Approval;
import care.imprint.publish.EditionJob;
import care.imprint.tenant.internal.check.TenantCheck;
import care.imprint.tenant.internal.jurisdiction.JurisdictionCheck;
import care.imprint.tenant.internal.telling.EditionMaker;
import care.imprint.tenant.internal.telling.SignOffGate;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A member clinic of a network: makes editions of the library's guides.
 *
 * <p>Immutable and thread-safe. A tenant that exists was checked: its colours can be read, its
 * texts exist in its languages, and it hides or replaces only optional blocks. Notices are not its
 * to touch; they come from the library alone.
 */
public final class Tenant {
  private final TenantContent content;
  private final Library library;
  private final Jurisdictions jurisdictions;
  private final SignOffs signOffs;

  private Tenant(
      TenantContent content, Library library, Jurisdictions jurisdictions, SignOffs signOffs) {
    this.content = content;
    this.library = library;
    this.jurisdictions = jurisdictions;
    this.signOffs = signOffs;
  }

  /**
   * A clinic that publishes guides of a library, judged by the packs that come with the library.
   *
   * @throws InvalidContentException with every problem, if one of them is an error
   */
  public static Tenant of(TenantContent content, Library library) {
    Problems problems = new Problems();
    Optional<Tenant> tenant = of(content, library, problems);
    problems.throwIfErrors();
    return tenant.orElseThrow();
  }

  /** A clinic that publishes guides of a library, or nothing if one of the problems is an error. */
  public static Optional<Tenant> of(TenantContent content, Library library, Problems problems) {
    return of(content, library, Jurisdictions.bundled(), problems);
  }

  /**
   * A clinic that publishes guides of a library, or nothing if one of the problems is an error.
   *
   * @param content all that the clinic brings
   * @param library the library
   * @param jurisdictions the packs by which it and its editions are judged
   * @param problems where every problem goes, warnings too
   */
  public static Optional<Tenant> of(
      TenantContent content, Library library, Jurisdictions jurisdictions, Problems problems) {
    Problems found = new Problems();
    TenantCheck.check(content, library, found);
    new JurisdictionCheck(jurisdictions).check(content, found);
    problems.addAll(found.sorted());
    return found.hasErrors()
        ? Optional.empty()
        : Optional.of(new Tenant(content, library, jurisdictions, SignOffs.none()));
  }

  /** The clinic's id. */
  public Slug id() {
    return content.identity().id();
  }

  /** All that the clinic brings. */
  public TenantContent content() {
    return content;
  }

  /** The packs by which the clinic and its editions are judged. */
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  /** The library whose guides the clinic publishes. */
  public Library library() {
    return library;
  }

  /** The same clinic with these sign-offs. */
  public Tenant with(SignOffs others) {
    return new Tenant(content, library, jurisdictions, others);
  }

  /** What the clinic approved. */
  public SignOffs signOffs() {
    return signOffs;
  }

  /** Whether the clinic or its network asks for an approval of what is published. */
  public boolean asksForSignOff() {
    return content.policy().signOff() || library.network().policy().signOff();
  }

  /**
   * Who approved an edition as it is; nobody if it was not approved and need not be.
   *
   * @throws InvalidContentException if approvals are asked for and this one is missing or lapsed
   */
  public Optional<Approval> approval(Edition edition) {
    return new SignOffGate(this).approval(edition);
  }

  /** What to give a publisher: the edition and who approved it. */
  public EditionJob job(EditionId id) {
    return new EditionJob(id, () -> edition(id.article(), id.locale()), this::approval);
  }

  /** Whether the clinic publishes a guide in a language. */
  public boolean publishes(Slug article, Locale locale) {
    return content.identity().languages().contains(locale)
        && content.policy().chooses(article)
        && library.article(article, locale).isPresent();
  }

  /** The editions the clinic publishes: guides in the library's order, each in its languages. */
  public List<EditionId> editions() {
    return library.content().articles().stream()
        .map(Article::id)
        .distinct()
        .flatMap(
            article ->
                locales(article).stream().map(locale -> new EditionId(id(), article, locale)))
        .toList();
  }

  /** The languages the clinic publishes a guide in, its own first. */
  public List<Locale> locales(Slug article) {
    return content.identity().languages().stream()
        .filter(locale -> publishes(article, locale))
        .toList();
  }

  /**
   * A guide as this clinic publishes it.
   *
   * @param article the guide's id
   * @param locale one of the clinic's languages
   * @throws IllegalArgumentException if the id is not a slug
   * @throws InvalidContentException with every problem, if the edition cannot be made
   */
  public Edition edition(String article, Locale locale) {
    return edition(Slug.of(article), locale);
  }

  /**
   * A guide as this clinic publishes it.
   *
   * @param article the guide's id
   * @param locale one of the clinic's languages
   * @throws InvalidContentException with every problem, if the edition cannot be made
   */
  public Edition edition(Slug article, Locale locale) {
    Problems problems = new Problems();
    Optional<Edition> edition = edition(article, locale, problems);
    problems.throwIfErrors();
    return edition.orElseThrow();
  }

  /**
   * A guide as this clinic publishes it, or nothing if one of the problems found is an error. Also
   * gathers what is worth knowing about an edition that was made.
   */
  public Optional<Edition> edition(Slug article, Locale locale, Problems problems) {
    Problems found = new Problems();
    Optional<Edition> edition =
        chosen(article, locale, found)
            .map(text -> new EditionMaker(this, text, locale, found).make());
    problems.addAll(found.sorted());
    return edition.filter(made -> !found.hasErrors());
  }

  private Optional<Article> chosen(Slug article, Locale locale, Problems problems) {
    Location file = Location.of(id() + "/tenant.yaml");
    if (!content.identity().languages().contains(locale)) {
      problems.add(TenantProblem.EDITION_UNKNOWN_LANGUAGE, file, locale.toLanguageTag(), id());
    }
    if (!content.policy().chooses(article)) {
      problems.add(TenantProblem.EDITION_NOT_CHOSEN, file, article, id());
    }
    Optional<Article> text = library.article(article, locale);
    if (text.isEmpty()) {
      problems.add(
          TenantProblem.EDITION_UNKNOWN_ARTICLE, Location.NOWHERE, article, locale.getLanguage());
    }
    return text.filter(found -> !problems.hasErrors());
  }

  @Override
  public String toString() {
    return "Tenant " + id();
  }
}
