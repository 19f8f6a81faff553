package care.imprint.tenant.internal.telling;

import care.imprint.source.Author;
import care.imprint.source.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words references plainly: authors, title, container, year. */
final class References {
  private References() {}

  static String text(Source source) {
    return Stream.of(
            source.authors().stream().map(References::name).collect(Collectors.joining(", ")),
            source.title(),
            source.container().orElse(""),
            source.year().map(String::valueOf).orElse(""))
        .filter(part -> !part.isEmpty())
        .map(part -> part + ".")
        .collect(Collectors.joining(" "));
  }

  private static String name(Author author) {
    return author instanceof Author.Person person
        ? person.given().map(given -> person.family() + " " + given).orElse(person.family())
        : ((Author.Organization) author).literal();
  }
}
