package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A page of a site tells machines")
class SiteDataTest {
  private static final Locale EN = Locale.CANADA;
  private static final Locale FR = Locale.CANADA_FRENCH;

  private final SiteTree site =
      SiteTree.of(
          Guide.of("overview", EN).hub(),
          Guide.of("detail", EN),
          Guide.of("overview", FR).hub(),
          Guide.of("detail", FR));

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "en-CA/index.html", "fr-CA/index.html", "en-CA/sources.html"})
  void nothingThatTheVocabularyDoesNotKnow(String path) throws IOException {
    Vocabulary vocabulary = Vocabulary.read();

    assertThat(data(site, path)).hasSize(4);
    assertThat(data(site, path))
        .allSatisfy(thing -> assertThat(vocabulary.complaints(thing)).isEmpty());
  }

  @Test
  void whichGuidesItLists() {
    JsonNode page = thing("en-CA/index.html", "CollectionPage");

    assertThat(page.path("url").asString()).isEqualTo(Guide.BASE + "en-CA/index.html");
    assertThat(page.path("inLanguage").asString()).isEqualTo("en-CA");
    assertThat(page.path("mainEntity").path("numberOfItems").asInt()).isEqualTo(2);
    assertThat(page.path("mainEntity").path("itemListElement"))
        .extracting(place -> place.path("item").path("@id").asString())
        .containsExactly(Guide.BASE + "en-CA/overview.html", Guide.BASE + "en-CA/detail.html");
  }

  @Test
  void whoseItIs() {
    JsonNode clinic = thing("en-CA/index.html", "MedicalClinic");
    JsonNode website = thing("en-CA/index.html", "WebSite");

    assertThat(clinic.path("name").asString()).isEqualTo("Sample Clinic");
    assertThat(website.path("publisher").path("@id")).isEqualTo(clinic.path("@id"));
    assertThat(thing("en-CA/index.html", "CollectionPage").path("isPartOf").path("@id"))
        .isEqualTo(website.path("@id"));
  }

  @Test
  void everyWorkItNames() {
    assertThat(thing("en-CA/sources.html", "CollectionPage").path("citation"))
        .hasSameSizeAs(Guide.of("one", EN).edition().apparatus().sources());
  }

  @Test
  void theWayToIt() {
    assertThat(way(site.page("en-CA/sources.html")))
        .containsExactly("Sample Clinic", "Patient guides", "All sources");
    assertThat(way(site.page("fr-CA/index.html")))
        .containsExactly("Sample Clinic", "Guides pour les patients");
  }

  @Test
  void theWayToAGuideByTheListOfAll() {
    Edition edition = Guide.of("detail", EN).edition();
    Document page = Html.parse(Html.page(HtmlRenderer.builder().site().build(), edition));

    assertThat(way(page)).containsExactly("Sample Clinic", "Patient guides", "The guide detail");
    assertThat(way(Html.parse(Html.page(HtmlRenderer.create(), edition))))
        .containsExactly("Sample Clinic", "The guide detail");
    assertThat(thing(data(page), "BreadcrumbList").path("itemListElement").path(1).path("item"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    "{\"@type\": \"WebPage\", \"@id\": \"%sen-CA/index.html\"}"
                        .formatted(Guide.BASE)));
  }

  @Test
  void itsTitleAndSummaryForPreviews() {
    assertThat(properties("fr-CA/index.html"))
        .contains(
            "og:type website",
            "og:title Guides pour les patients",
            "og:url " + Guide.BASE + "fr-CA/index.html",
            "og:locale fr_CA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"404.html", "en-CA/404.html", "en-CA/search.html"})
  void nothingWhereNobodyShallFindIt(String path) {
    assertThat(data(site, path)).isEmpty();
    assertThat(properties(path)).isEmpty();
  }

  private List<String> properties(String path) {
    return Html.elements(site.page(path), meta -> meta.hasAttribute("property")).stream()
        .map(meta -> meta.getAttribute("property") + " " + meta.getAttribute("content"))
        .toList();
  }

  private JsonNode thing(String path, String type) {
    return thing(data(site, path), type);
  }

  private static JsonNode thing(List<JsonNode> things, String type) {
    return things.stream()
        .filter(thing -> thing.path("@type").asString("").equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> way(Document page) {
    return thing(data(page), "BreadcrumbList")
        .path("itemListElement")
        .valueStream()
        .map(place -> place.path("name").asString())
        .toList();
  }

  private static List<JsonNode> data(SiteTree site, String path) {
    return data(site.page(path));
  }

  private static List<JsonNode> data(Document page) {
    return Html.elements(page, script -> script.getAttribute("type").equals("application/ld+json"))
        .stream()
        .map(Element::getTextContent)
        .flatMap(text -> JsonMapper.shared().readTree(text).path("@graph").valueStream())
        .toList();
  }
}
