package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("A site is searched")
class SiteSearchTest {
  private final SiteTree site =
      SiteTree.of(
          Guide.of("one", Locale.CANADA).titled("L’été à Montréal").only(),
          Guide.of("two", Locale.CANADA).titled("Cœur").only());

  @Test
  void byAScriptOfItsOwnOnOnePageAlone() {
    for (String page : site.pages()) {
      List<Element> scripts =
          Html.elements(
              site.page(page),
              found -> found.getLocalName().equals("script") && found.hasAttribute("src"));
      assertThat(scripts).as(page).hasSize(page.endsWith("search.html") ? 1 : 0);
    }
    String script = site.all("en-CA/search.html", "script", "src").get(0);
    assertThat(site.has(script.substring("../".length()))).isTrue();
  }

  @Test
  void inPlainLettersWithoutAccentsOrCapitals() {
    assertThat(index()).contains(" ete", " montreal", " coeur").doesNotContain("é", "M");
  }

  @Test
  void forTheWordsOfEverySectionAndNotForTheClinicsData() {
    assertThat(index()).contains(" group", " program").doesNotContain(" 905");
  }

  @Test
  void withOneEntryForEachGuideAndSectionOfTheList() {
    int guides = Html.named(site.page("en-CA/search.html"), "h2").size() - 1;
    assertThat(index().split("\n", -1)).hasSize(guides);
    int sections =
        Html.elements(
                site.page("en-CA/search.html"),
                found ->
                    found.getLocalName().equals("li")
                        && found.getParentNode().getParentNode().getLocalName().equals("li"))
            .size();
    int strings = index().replaceAll("[^\"]", "").length() / 2;
    assertThat(strings).isEqualTo(sections + guides);
  }

  @Test
  void byAFormThatHasALabelAStatusAndIsHiddenUntilItWorks() {
    Element form = Html.named(site.page("en-CA/search.html"), "form").get(0);
    Element field = Html.named(form, "input").get(0);
    Element label = Html.named(form, "label").get(0);
    Element status =
        Html.elements(form, found -> found.getAttribute("role").equals("status")).get(0);

    assertThat(form.hasAttribute("hidden")).isTrue();
    assertThat(form.getAttribute("role")).isEqualTo("search");
    assertThat(label.getAttribute("for")).isEqualTo(field.getAttribute("id"));
    assertThat(field.getAttribute("aria-controls")).isEqualTo("guides_");
    assertThat(field.getAttribute("aria-describedby")).isEqualTo(status.getAttribute("id"));
    assertThat(status.getAttribute("data-found")).isEqualTo("Guides found: {0}");
  }

  @Test
  void orNotWhereTheHostAllowsNoScript() {
    HtmlSite plain = HtmlSite.builder().withoutSearch().build();
    SiteTree quiet = SiteTree.of(plain, Guide.of("one", Locale.CANADA).only());

    assertThat(Html.named(quiet.page("en-CA/search.html"), "script")).isEmpty();
    assertThat(Html.named(quiet.page("en-CA/search.html"), "form")).isEmpty();
    assertThat(quiet.files().keySet()).noneMatch(path -> path.endsWith(".js"));
    assertThat(quiet.all("en-CA/search.html", "a", "href")).contains("one.html");
    assertThat(plain.version()).isNotEqualTo(HtmlSite.create().version());
  }

  private String index() {
    return Html.elements(
            site.page("en-CA/search.html"), found -> found.getAttribute("id").equals("index_"))
        .get(0)
        .getTextContent();
  }
}
