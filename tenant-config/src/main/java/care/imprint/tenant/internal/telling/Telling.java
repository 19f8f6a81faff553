package care.imprint.tenant.internal.telling;

import care.imprint.cost.Cost;
import care.imprint.edition.Clinic;
import care.imprint.edition.Wording;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.Locale;
import java.util.Optional;

/**
 * One text being told for one edition.
 *
 * <p>A look-up that finds nothing adds a problem at the text's place. What is told then is a
 * stand-in that nobody will see, since an edition with an error is not given out.
 *
 * @param tenant the clinic
 * @param clinic the clinic in the edition's language
 * @param locale the edition's language
 * @param wording the words for labels
 * @param holdings what the text may refer to
 * @param mentions gathers what the edition refers to
 * @param problems gathers what is wrong
 * @param location where the text stands
 * @param local whether it is the clinic's own text
 */
record Telling(
    Tenant tenant,
    Clinic clinic,
    Locale locale,
    Wording wording,
    Holdings holdings,
    Mentions mentions,
    Problems problems,
    Location location,
    boolean local) {
  /** The telling of another text of the same edition. */
  Telling at(Location other, boolean own) {
    return new Telling(tenant, clinic, locale, wording, holdings, mentions, problems, other, own);
  }

  /** The telling of a part of the library, at its line where that is known. */
  Telling near(String pointer) {
    Location place = holdings.library().location(pointer);
    return place.equals(Location.NOWHERE) ? this : at(place, false);
  }

  /** The telling of a text that a clinic's own costs and programmes must not change. */
  Telling withoutLocal() {
    Holdings shared = holdings.withoutLocal();
    return new Telling(
        tenant, clinic, locale, wording, shared, mentions, problems, location, false);
  }

  /** The key of a constant in a bundle. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void problem(TenantProblem code, Object... arguments) {
    problems.add(code, location, arguments);
  }

  /** A text in the edition's language; {@code what} names it in a problem. */
  String text(LocalizedText text, String what) {
    return text.in(locale)
        .orElseGet(
            () -> {
              problem(TenantProblem.EDITION_UNTRANSLATED, what, locale.getLanguage());
              return what;
            });
  }

  /** The cost with this id, which the edition mentions from now on. */
  Optional<Cost> cost(Slug id) {
    Optional<Cost> cost = holdings.cost(id);
    cost.ifPresentOrElse(mentions::add, () -> problem(TenantProblem.EDITION_UNKNOWN_COST, id));
    return cost;
  }

  /** The programme with this id, which the edition mentions from now on. */
  Optional<Program> program(Slug id) {
    Optional<Program> program = holdings.program(id);
    program.ifPresentOrElse(
        mentions::add, () -> problem(TenantProblem.EDITION_UNKNOWN_PROGRAM, id));
    return program;
  }

  /** Mentions a source, which gets its number by that. */
  void cite(Slug source) {
    holdings
        .library()
        .source(source)
        .ifPresentOrElse(
            mentions::add, () -> problem(TenantProblem.EDITION_UNKNOWN_SOURCE, source));
  }

  /** Takes a name for a part of the edition. */
  void anchor(Slug anchor) {
    if (!mentions.addAnchor(anchor)) {
      problem(TenantProblem.EDITION_DUPLICATE_ANCHOR, anchor);
    }
  }
}
