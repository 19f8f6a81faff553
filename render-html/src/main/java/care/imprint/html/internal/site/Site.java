package care.imprint.html.internal.site;

import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Edition;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The guides of a clinic in all its languages.
 *
 * @param shelves one for each language that has guides, the clinic's first language first
 * @param web where they lie on the web, if it is known
 */
record Site(List<Shelf> shelves, Optional<WebAddress> web) {
  Site {
    shelves = List.copyOf(shelves);
  }

  static Site of(List<Edition> editions) {
    List<Shelf> shelves = new ArrayList<>();
    for (Locale locale : locales(editions)) {
      List<Edition> guides =
          editions.stream()
              .filter(edition -> edition.locale().equals(locale))
              .sorted(Comparator.comparing((Edition edition) -> edition.id().article()))
              .toList();
      if (!guides.isEmpty()) {
        shelves.add(new Shelf(locale, guides, guides.get(0)));
      }
    }
    return new Site(shelves, editions.stream().map(WebAddress::of).findFirst().orElseThrow());
  }

  /** All languages, in the order in which the clinic names them. */
  private static Set<Locale> locales(List<Edition> editions) {
    Set<Locale> locales = new LinkedHashSet<>();
    editions.forEach(edition -> locales.addAll(edition.publication().locales()));
    editions.forEach(edition -> locales.add(edition.locale()));
    return locales;
  }

  /** The guides of a language; one without guides has the looks of the clinic's first. */
  Shelf shelf(Locale locale) {
    return shelves.stream()
        .filter(shelf -> shelf.locale().equals(locale))
        .findFirst()
        .orElseGet(() -> new Shelf(locale, List.of(), shelves.get(0).model()));
  }

  /** The languages that have guides. */
  List<Locale> locales() {
    return shelves.stream().map(Shelf::locale).toList();
  }

  /** The languages that have this guide. */
  List<Locale> locales(Slug article) {
    return shelves.stream()
        .filter(shelf -> shelf.edition(article).isPresent())
        .map(Shelf::locale)
        .toList();
  }

  /** All guides. */
  List<Edition> editions() {
    return shelves.stream().flatMap(shelf -> shelf.editions().stream()).toList();
  }

  /** The guides of a language that pages link to but that are not there. */
  Set<Slug> missing(Locale locale) {
    Set<Slug> linked = new TreeSet<>();
    for (Edition edition : editions()) {
      if (edition.locale().equals(locale)) {
        Stream.concat(edition.content().related().stream(), edition.apparatus().targets().stream())
            .map(ArticleTarget::article)
            .forEach(linked::add);
      }
      if (edition.publication().locales().contains(locale)) {
        linked.add(edition.id().article());
      }
    }
    linked.removeIf(article -> locales(article).contains(locale));
    Redirect.of(shelf(locale)).forEach(redirect -> linked.remove(redirect.from()));
    return linked;
  }

  /** The languages that pages link to, with guides or without. */
  Set<Locale> linkedLocales() {
    return locales(editions());
  }

  /** Whether search engines may list anything. */
  boolean indexed() {
    return shelves.stream().anyMatch(Shelf::indexed);
  }
}
