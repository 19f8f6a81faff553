package care.imprint.html.internal.data;

import care.imprint.edition.CitedSource;
import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.value.Href;
import java.util.Optional;

/** Tells cited works. */
final class CitationData {
  private final JsonTree json;

  CitationData(JsonTree json) {
    this.json = json;
  }

  /** A work as a thing of a list. */
  void work(CitedSource cited) {
    Source source = cited.source();
    json.thing(
        type(source.kind()),
        () -> {
          json.property("name", source.title());
          json.property("url", source.address().map(Href::value));
          publication(source);
        });
  }

  private void publication(Source source) {
    json.things("author", source.authors(), this::author);
    json.property("datePublished", source.year());
    json.property("inLanguage", source.language());
    json.property("sameAs", source.pmid().map("https://pubmed.ncbi.nlm.nih.gov/%s/"::formatted));
    source.container().ifPresent(name -> container(source, name));
    json.property(
        "creativeWorkStatus", source.retracted() ? Optional.of("Retracted") : Optional.empty());
  }

  private void container(Source source, String name) {
    String type = source.kind() == SourceKind.JOURNAL_ARTICLE ? "Periodical" : "CreativeWork";
    json.thing("isPartOf", type, () -> json.property("name", name));
  }

  private void author(Author author) {
    if (author instanceof Author.Person person) {
      json.thing(
          "Person",
          () -> {
            json.property("familyName", person.family());
            json.property("givenName", person.given());
          });
    } else {
      json.thing(
          "Organization", () -> json.property("name", ((Author.Organization) author).literal()));
    }
  }

  private static String type(SourceKind kind) {
    return switch (kind) {
      case JOURNAL_ARTICLE -> "MedicalScholarlyArticle";
      case WEB_PAGE, ORGANIZATION -> "WebPage";
      case GUIDELINE -> "CreativeWork";
      case REPORT -> "Report";
      case BOOK -> "Book";
    };
  }
}
