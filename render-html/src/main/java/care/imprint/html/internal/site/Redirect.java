package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.value.Slug;
import java.util.List;
import java.util.stream.Stream;

/**
 * A former address of a guide.
 *
 * @param from the id the guide had
 * @param edition the guide
 */
record Redirect(Slug from, Edition edition) {
  /** The former addresses of a language's guides that no other guide has now. */
  static List<Redirect> of(Shelf shelf) {
    return shelf.editions().stream()
        .flatMap(edition -> of(edition, shelf))
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .toList();
  }

  private static Stream<Redirect> of(Edition edition, Shelf shelf) {
    return edition.publication().formerly().stream()
        .distinct()
        .filter(id -> shelf.edition(id).isEmpty() && !SiteFile.isReserved(id.value()))
        .map(id -> new Redirect(id, edition));
  }

  /** The name of the page that leads on. */
  String file() {
    return from + ".html";
  }

  /** The name of the page it leads to. */
  String target() {
    return edition.id().article() + ".html";
  }
}
