package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.tenant.Tenant;
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
  boolean wantsClinic(String id) {
    return clinics.isEmpty() || clinics.contains(id);
  }

  boolean wants(EditionId edition) {
    return wantsClinic(edition.clinic().value())
        && (articles.isEmpty() || articles.contains(edition.article().value()))
        && (locales.isEmpty() || locales.stream().anyMatch(wanted -> is(edition.locale(), wanted)));
  }

  /**
   * Refuses names that nothing has.
   *
   * @throws UsageException if there is one
   */
  void check(List<Tenant> tenants) {
    List<EditionId> all = tenants.stream().flatMap(one -> one.editions().stream()).toList();
    refuse("usage.clinic", clinics, tenants, tenant -> Stream.of(tenant.id().value()));
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
