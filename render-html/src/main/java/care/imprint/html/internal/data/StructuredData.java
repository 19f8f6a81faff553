package care.imprint.html.internal.data;

import care.imprint.article.Block;
import care.imprint.article.Question;
import care.imprint.article.Review;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.edition.PlainWords;
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
  private final Optional<String> index;
  private final Citations citations;
  private final JsonTree json = new JsonTree();
  private final WebAddresses addresses;

  private StructuredData(Edition edition, Optional<String> index, Citations citations) {
    this.edition = edition;
    this.index = index;
    this.citations = citations;
    this.addresses = new WebAddresses(edition);
  }

  /**
   * A JSON-LD document that may stand in a script element as it is.
   *
   * @param index the file beside the page that lists all guides, where there is one
   * @param citations the works that were told before
   */
  public static String of(Edition edition, Optional<String> index, Citations citations) {
    return new StructuredData(edition, index, citations).document();
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
          json.thing("publisher", "MedicalClinic", new ClinicData(json, edition.clinic())::tell);
          citations(edition.apparatus().sources());
        });
  }

  private void citations(List<CitedSource> works) {
    if (!works.isEmpty()) {
      json.written("citation", citations.json(works));
    }
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

  /** The way from the clinic's web site, by way of the list of guides, to the page. */
  private void path() {
    List<Place> places = new ArrayList<>();
    places.add(Place.of(edition.clinic()));
    index.ifPresent(
        file -> places.add(new Place(edition.wording().text(Label.SITE), addresses.beside(file))));
    places.add(new Place(edition.title(), addresses.page()));
    Place.trail(json, places);
  }

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
