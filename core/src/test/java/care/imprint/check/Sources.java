package care.imprint.check;

import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;

/** Sources to cite. */
final class Sources {
  private Sources() {}

  static Source paper(String id, String title) {
    return paper(id, title, 2023, "Tsang");
  }

  static Source paper(String id, String title, int year, String author) {
    return source(
        id,
        title,
        List.of(new Author.Person(author, Optional.empty())),
        Optional.of(year),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static Source page(String id, String title, String url) {
    return source(
        id, title, List.of(), Optional.empty(), Optional.empty(), Optional.of(Href.of(url)), false);
  }

  static Source withDoi(String id, String title, String doi) {
    return source(
        id, title, List.of(), Optional.empty(), Optional.of(doi), Optional.empty(), false);
  }

  static Source retracted(String id) {
    return source(
        id, "Withdrawn", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  private static Source source(
      String id,
      String title,
      List<Author> authors,
      Optional<Integer> year,
      Optional<String> doi,
      Optional<Href> url,
      boolean retracted) {
    return new Source(
        Slug.of(id),
        SourceKind.JOURNAL_ARTICLE,
        authors,
        year,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        doi,
        Optional.empty(),
        Optional.empty(),
        url,
        Optional.empty(),
        retracted);
  }
}
