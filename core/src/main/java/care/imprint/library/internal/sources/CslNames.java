package care.imprint.library.internal.sources;

import care.imprint.library.LibraryProblem;
import care.imprint.source.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads names of CSL-JSON; particles and suffixes become part of the family name. */
final class CslNames {
  private CslNames() {}

  /** The names a key lists. */
  static List<Author> read(CslItem item, String key) {
    Optional<CslItem> names = item.part(key);
    if (names.isEmpty()) {
      return List.of();
    }
    if (!names.get().node().isArray()) {
      item.complainOf(key, LibraryProblem.EXPECTED_LIST, key);
      return List.of();
    }
    List<Author> authors = new ArrayList<>();
    for (int i = 0; i < names.get().node().size(); i++) {
      name(names.get().entry(i)).ifPresent(authors::add);
    }
    return authors;
  }

  private static Optional<Author> name(CslItem name) {
    if (!name.node().isObject()) {
      name.complain(LibraryProblem.EXPECTED_MAP, "author");
      return Optional.empty();
    }
    if (name.has("literal")) {
      return name.text("literal").map(Author.Organization::new);
    }
    String family =
        Stream.of("dropping-particle", "non-dropping-particle", "family", "suffix")
            .flatMap(part -> name.text(part).stream())
            .collect(Collectors.joining(" "));
    if (!name.has("family")) {
      name.complain(LibraryProblem.MISSING_KEY, "family");
    }
    return family.isEmpty()
        ? Optional.empty()
        : Optional.of(new Author.Person(family, name.text("given")));
  }
}
