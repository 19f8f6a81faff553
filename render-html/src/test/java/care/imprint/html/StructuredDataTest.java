package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The head of a page")
class StructuredDataTest {
  private static final String ADDRESS =
      "https://clinic.example.org/en-CA/group-ketamine-therapy.html";

  private final Edition edition = Editions.complete(SampleParts.TEAL, Locale.CANADA);
  private final Document page = Html.parse(Html.page(HtmlRenderer.create(), edition));

  private static JsonNode data(Document page) {
    Element script = Html.named(page, "script").get(0);
    return JsonMapper.shared().readTree(script.getTextContent());
  }

  private static JsonNode thing(Document page, String type) {
    for (JsonNode thing : data(page).path("@graph")) {
      if (thing.path("@type").asString("").equals(type)) {
        return thing;
      }
    }
    throw new AssertionError("Nothing of type " + type);
  }

  @Nested
  class TellsMachines {
    @Test
    void nothingThatTheVocabularyDoesNotKnow() throws IOException {
      Vocabulary vocabulary = Vocabulary.read();

      assertThat(data(page).path("@graph")).hasSize(3);
      assertThat(data(page).path("@graph"))
          .allSatisfy(thing -> assertThat(vocabulary.complaints(thing)).isEmpty());
    }

    @Test
    void whoReviewedTheGuideAndWhen() {
      JsonNode guide = thing(page, "MedicalWebPage");

      assertThat(guide.path("url").asString()).isEqualTo(ADDRESS);
      assertThat(guide.path("lastReviewed").asString()).isEqualTo("2026-05-06");
      assertThat(guide.path("reviewedBy").path("name").asString())
          .isEqualTo("Medical advisory board");
      assertThat(guide.path("audience").path("audienceType").asString()).isEqualTo("Patient");
    }

    @Test
    void everyCitedWork() {
      assertThat(thing(page, "MedicalWebPage").path("citation"))
          .extracting(work -> work.path("name").asString())
          .containsExactlyElementsOf(
              edition.apparatus().sources().stream().map(cited -> cited.source().title()).toList());
    }

    @Test
    void whichClinicPublishesAndWhereItsPageLies() {
      JsonNode clinic = thing(page, "MedicalWebPage").path("publisher");

      assertThat(clinic.path("@type").asString()).isEqualTo("MedicalClinic");
      assertThat(clinic.path("name").asString()).isEqualTo("Sample Clinic");
      assertThat(clinic.path("telephone").asString()).isEqualTo("+1 905 555 0142");
      assertThat(thing(page, "BreadcrumbList").path("itemListElement"))
          .extracting(place -> place.path("item").path("@id").asString())
          .containsExactly("https://clinic.example.org/", ADDRESS);
    }

    @Test
    void theQuestionsWithTheirAnswers() {
      JsonNode question = thing(page, "FAQPage").path("mainEntity").path(0);

      assertThat(question.path("name").asString()).isEqualTo("Can I drive home?");
      assertThat(question.path("acceptedAnswer").path("text").asString())
          .isEqualTo("No. Wait 24 hours and arrange a ride.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!-- <script>", "]]> & \u2028"})
    void wordsThatCannotEndTheScript(String words) {
      List<Block> body =
          List.of(new Block.Faq(Optional.empty(), Optional.empty(), Editions.question(words)));
      Edition hostile = Editions.titled(words, Editions.of(SampleParts.TEAL, Locale.CANADA, body));
      Document told = Html.parse(Html.page(HtmlRenderer.create(), hostile));

      assertThat(Html.named(told, "script")).hasSize(1);
      assertThat(Html.named(told, "script").get(0).getTextContent()).doesNotContain("<", ">", "&");
      assertThat(thing(told, "MedicalWebPage").path("name").asString()).isEqualTo(words);
    }
  }

  @Nested
  class TellsWhoeverLinksToIt {
    @Test
    void itsAddressInEachLanguage() {
      assertThat(links("canonical")).containsExactly(ADDRESS);
      assertThat(
              Html.elements(page, link -> link.hasAttribute("hreflang")).stream()
                  .filter(link -> link.getLocalName().equals("link"))
                  .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href")))
          .containsExactly(
              "en-CA https://clinic.example.org/en-CA/group-ketamine-therapy.html",
              "fr-CA https://clinic.example.org/fr-CA/group-ketamine-therapy.html",
              "x-default https://clinic.example.org/en-CA/group-ketamine-therapy.html");
    }

    @Test
    void titleAndSummaryForPreviews() {
      assertThat(meta("property", "og:title")).containsExactly(edition.title());
      assertThat(meta("property", "og:description"))
          .isEqualTo(meta("name", "description"))
          .containsExactly("How a group program runs, whom it suits and what it costs.");
      assertThat(meta("property", "og:type")).containsExactly("article");
      assertThat(meta("property", "og:url")).containsExactly(ADDRESS);
      assertThat(meta("property", "og:locale")).containsExactly("en_CA");
      assertThat(meta("property", "og:locale:alternate")).containsExactly("fr_CA");
      assertThat(meta("property", "article:modified_time")).containsExactly("2026-05-06");
    }

    private List<String> links(String relation) {
      return Html.elements(page, link -> link.getAttribute("rel").equals(relation)).stream()
          .map(link -> link.getAttribute("href"))
          .toList();
    }
  }

  @Nested
  class FollowsTheIndexPolicy {
    @Test
    void andSaysNothingWhereSearchEnginesMayListIt() {
      assertThat(meta("name", "robots")).isEmpty();
    }

    @Test
    void andKeepsThemOutWhereTheyMayNot() {
      Document hidden = Html.parse(Html.page(HtmlRenderer.create(), Editions.unlisted(edition)));

      assertThat(Html.elements(hidden, meta -> meta.getAttribute("name").equals("robots")))
          .singleElement()
          .satisfies(meta -> assertThat(meta.getAttribute("content")).isEqualTo("noindex"));
    }
  }

  private List<String> meta(String kind, String name) {
    return Html.elements(page, meta -> meta.getAttribute(kind).equals(name)).stream()
        .map(meta -> meta.getAttribute("content"))
        .toList();
  }
}
