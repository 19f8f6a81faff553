package care.imprint.html.internal.data;

import care.imprint.article.Block;
import care.imprint.article.Question;
import care.imprint.article.Review;
import care.imprint.edition.Clinic;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.edition.PlainWords;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition tells search engines, in the terms of <a
 * href="https://schema.org/">schema.org</a>: the page with its review, audience and citations, the
 * clinic, the way to the page, and the questions it answers. Serves one edition.
 */
public final class StructuredData {
  private final Edition edition;
  private final JsonTree json = new JsonTree();
  private final WebAddresses addresses;

  private StructuredData(Edition edition) {
    this.edition = edition;
    this.addresses = new WebAddresses(edition);
  }

  /** A JSON-LD document that may stand in a script element as it is. */
  public static String of(Edition edition) {
    return new StructuredData(edition).document();
  }

  private String document() {
    List<Runnable> things = new ArrayList<>(List.of(this::page, this::path));
    List<Question> questions = questions();
    if (!questions.isEmpty()) {
      things.add(() -> faq(questions));
    }
    return json.graph(things);
  }

  private void page() {
    Content content = edition.content();
    json.thing(
        "MedicalWebPage",
        () -> {
          json.property("@id", addresses.page());
          json.property("url", addresses.page());
          json.property("name", content.title());
          json.property("description", content.summary());
          json.property("inLanguage", edition.locale().toLanguageTag());
          json.property("datePublished", content.dates().published());
          json.property("dateModified", content.dates().updated().toString());
          json.property("image", addresses.picture());
          json.thing("about", "Thing", () -> json.property("name", content.topic()));
          json.thing("audience", "MedicalAudience", this::patients);
          content.review().ifPresent(this::review);
          json.thing("publisher", "MedicalClinic", this::clinic);
          json.things("citation", edition.apparatus().sources(), new CitationData(json)::work);
        });
  }

  private void patients() {
    json.property("audienceType", "Patient");
  }

  private void review(Review review) {
    json.property("lastReviewed", review.last().toString());
    json.thing(
        "reviewedBy",
        review.role().isPresent() ? "Person" : "Organization",
        () -> {
          json.property("name", review.by());
          json.property("jobTitle", review.role());
        });
  }

  private void clinic() {
    Clinic clinic = edition.clinic();
    json.property("@id", clinic.website().map(site -> site.value() + "#clinic"));
    json.property("name", clinic.name());
    json.property("url", clinic.website().map(Href::value));
    json.property("telephone", clinic.phone());
    json.property("email", clinic.email());
    json.property(
        "address",
        Optional.of(String.join(", ", clinic.address())).filter(lines -> !lines.isEmpty()));
    json.property("identifier", clinic.licence());
    json.thing("parentOrganization", "Organization", () -> json.property("name", clinic.network()));
  }

  /** The way from the clinic's web site to the page. */
  private void path() {
    json.thing(
        "BreadcrumbList",
        () ->
            json.things(
                "itemListElement",
                List.of(
                    new Place(
                        1, edition.clinic().name(), edition.clinic().website().map(Href::value)),
                    new Place(2, edition.title(), addresses.page())),
                this::place));
  }

  private void place(Place place) {
    json.thing(
        "ListItem",
        () -> {
          json.property("position", place.position());
          json.property("name", place.name());
          place.address().ifPresent(this::item);
        });
  }

  private void item(String address) {
    json.thing("item", "WebPage", () -> json.property("@id", address));
  }

  private record Place(int position, String name, Optional<String> address) {}

  private void faq(List<Question> questions) {
    json.thing(
        "FAQPage",
        () -> {
          json.property("@id", addresses.page().map(address -> address + "#faq"));
          json.things("mainEntity", questions, this::question);
        });
  }

  private void question(Question question) {
    json.thing(
        "Question",
        () -> {
          json.property("name", PlainWords.of(question.question()));
          json.thing("acceptedAnswer", "Answer", () -> json.property("text", answer(question)));
        });
  }

  private String answer(Question question) {
    return String.join("\n", PlainText.of(question.answer(), edition));
  }

  private List<Question> questions() {
    Content content = edition.content();
    return Stream.concat(content.lead().stream(), content.body().stream())
        .filter(Block.Faq.class::isInstance)
        .flatMap(block -> ((Block.Faq) block).questions().stream())
        .toList();
  }
}
