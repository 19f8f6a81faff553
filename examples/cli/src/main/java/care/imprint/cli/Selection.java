package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.problem.Problem;
import care.imprint.problem.Severity;
import care.imprint.tenant.Impact;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which editions are wanted; an empty list wants all.
 *
 * @param clinics the clinics' ids
 * @param articles the guides' ids
 * @param locales the languages, with or without region
 */
record Selection(List<String> clinics, List<String> articles, List<String> locales) {
  private static final String LAYERS = "layers";

  boolean wantsAll() {
    return clinics.isEmpty() && articles.isEmpty() && locales.isEmpty();
  }

  /** An impact, or the part of it that is about what is wanted. */
  Impact of(Impact impact) {
    return wantsAll() ? impact : impact.on(this::wants);
  }

  boolean wantsClinic(String id) {
    return clinics.isEmpty() || clinics.contains(id);
  }

  boolean wants(EditionId edition) {
    return wantsClinic(edition.clinic().value())
        && (articles.isEmpty() || articles.contains(edition.article().value()))
        && (locales.isEmpty() || locales.stream().anyMatch(wanted -> is(edition.locale(), wanted)));
  }

  /** The clinics that are wanted and were left out because of an error. */
  List<String> missing(Intake intake) {
    return intake.leftOut().stream().filter(this::wantsClinic).toList();
  }

  /**
   * What is wrong with the clinics that are wanted and with what all share; what is wrong with
   * others alone is not asked for. A layer with an error concerns those that were left out.
   *
   * @param problems each with its file below the folder of all clinics
   */
  List<Problem> concerning(List<Problem> problems, Tenants tenants) {
    boolean whole = tenants.leftOut().stream().noneMatch(this::wantsClinic);
    return problems.stream()
        .filter(
            problem -> {
              String file = problem.location().file();
              String owner = file.substring(0, Math.max(0, file.indexOf('/')));
              return owner.equals(LAYERS)
                  ? !whole || problem.severity() != Severity.ERROR
                  : wantsClinic(owner) || !isClinic(owner, tenants);
            })
        .toList();
  }

  private static boolean isClinic(String folder, Tenants tenants) {
    return tenants.leftOut().contains(folder)
        || tenants.all().stream().anyMatch(tenant -> tenant.id().value().equals(folder));
  }

  /**
   * Refuses names that nothing has. A clinic that was left out is there, and what it would publish
   * is not known.
   *
   * @throws UsageException if there is one
   */
  void check(Intake intake) {
    List<Tenant> tenants = intake.tenants();
    List<String> ids =
        Stream.concat(
                tenants.stream().map(tenant -> tenant.id().value()), intake.leftOut().stream())
            .toList();
    refuse("usage.clinic", clinics, ids, Stream::of);
    if (!missing(intake).isEmpty()) {
      return;
    }
    List<EditionId> all = tenants.stream().flatMap(one -> one.editions().stream()).toList();
    refuse("usage.article", articles, all, id -> Stream.of(id.article().value()));
    refuse(
        "usage.locale",
        locales,
        all,
        id -> Stream.of(id.locale().toLanguageTag(), id.locale().getLanguage()));
  }

  private static <T> void refuse(
      String key, List<String> wanted, Collection<T> all, Function<T, Stream<String>> names) {
    TreeSet<String> known = new TreeSet<>();
    all.forEach(one -> names.apply(one).forEach(known::add));
    for (String name : wanted) {
      if (!known.contains(name)) {
        throw new UsageException(key, name, String.join(", ", known));
      }
    }
  }

  private static boolean is(Locale locale, String wanted) {
    return locale.toLanguageTag().equals(wanted) || locale.getLanguage().equals(wanted);
  }
}
