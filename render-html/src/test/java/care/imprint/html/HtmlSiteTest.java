package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.edition.Brand;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.RenderException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@DisplayName("A site")
class HtmlSiteTest {
  private static final Locale EN = Locale.CANADA;
  private static final Locale FR = Locale.CANADA_FRENCH;

  /** Guides of two topics in two languages, one renamed, one that pages link to missing. */
  private static Guide[] guides(Brand brand) {
    return Stream.of(EN, FR)
        .flatMap(
            locale ->
                Stream.of(
                    Guide.of("overview", locale).hub().linkedTo("detail", "lost"),
                    Guide.of("detail", locale).formerly("old-detail", "first-detail"),
                    Guide.of("other", locale).on("Other things")))
        .map(guide -> guide.in(brand))
        .toArray(Guide[]::new);
  }

  static List<Brand> brands() {
    return List.of(SampleParts.TEAL, SampleParts.NIGHT);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("brands")
  void passesTheNuHtmlCheckerOnEveryPage(Brand brand) {
    SiteTree site = SiteTree.of(guides(brand));

    assertThat(site.pages()).hasSizeGreaterThan(14);
    for (String page : site.pages()) {
      assertThat(Html.complaints(site.text(page))).as(page).isEmpty();
    }
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(SiteTree.of(guides(SampleParts.TEAL)))
        .isEqualTo(SiteTree.of(guides(SampleParts.TEAL)));
  }

  @Test
  void saysNothingThatIsNotText() {
    String words = "<b>\"Q&A\"</b> ]]> {0} \u0001";
    SiteTree site =
        SiteTree.of(
            Guide.of("one", EN).titled(words).on(words), Guide.of("one", FR).formerly("two"));

    assertThat(site.texts("en-CA/index.html", "h3"))
        .containsExactly(words.replace("\u0001", "\ufffd"));
    assertThat(site.values("en-CA/feed.atom", "title")).contains("<b>\"Q&A\"</b> ]]> {0} ");
    site.pages().forEach(page -> assertThat(Html.named(site.page(page), "b")).as(page).isEmpty());
  }

  @Test
  void refusesAGuideWithTheNameOfOneOfItsPages() {
    HtmlRenderer renderer = HtmlRenderer.builder().site().build();

    assertThatThrownBy(
            () ->
                renderer.render(Guide.of("sources", EN).edition(), OutputStream.nullOutputStream()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("A guide of a site cannot be called “sources”");
  }

  @Nested
  class LeadsTheWay {
    private final SiteTree site = SiteTree.of(guides(SampleParts.TEAL));

    @Test
    void byTopicWithHubsAheadOfSpokes() {
      assertThat(site.texts("en-CA/index.html", "h2"))
          .containsExactly("Ketamine", "Other things", "Contact");
      assertThat(site.texts("en-CA/index.html", "h3"))
          .containsExactly("The guide overview", "The guide detail", "The guide other");
      assertThat(site.all("en-CA/index.html", "a", "href"))
          .contains("overview.html", "detail.html", "other.html", "search.html", "sources.html");
    }

    @Test
    void inItsLanguage() {
      assertThat(site.texts("fr-CA/index.html", "h1")).containsExactly("Guides pour les patients");
      assertThat(site.all("fr-CA/index.html", "html", "lang")).containsExactly("fr-CA");
    }

    @Test
    void toTheSamePageInOtherLanguages() {
      for (String page : List.of("index.html", "sources.html", "search.html")) {
        assertThat(site.all("en-CA/" + page, "a", "href")).contains("../fr-CA/" + page);
        assertThat(site.all("fr-CA/" + page, "a", "href")).contains("../en-CA/" + page);
      }
    }

    @Test
    void fromTheClinicsFolderToEachLanguage() {
      assertThat(site.all("index.html", "a", "href"))
          .contains("en-CA/index.html", "fr-CA/index.html");
      assertThat(site.text("index.html"))
          .contains("Choose your language", "Choisissez votre langue");
    }

    @Test
    void fromTheClinicsFolderToItsOnlyLanguage() {
      SiteTree single = SiteTree.of(Guide.of("one", EN).only());

      assertThat(single.all("index.html", "meta", "content")).contains("0; url=en-CA/index.html");
      assertThat(single.all("index.html", "a", "href")).contains("en-CA/index.html");
    }

    @Test
    void fromAGuideBackToTheList() {
      HtmlRenderer pages = HtmlRenderer.builder().site().build();

      assertThat(Html.page(pages, Guide.of("one", EN).edition()))
          .contains("<a href=\"index.html\">Patient guides</a>");
      assertThat(Html.page(HtmlRenderer.create(), Guide.of("one", EN).edition()))
          .doesNotContain("index.html");
      assertThat(pages.version()).isNotEqualTo(HtmlRenderer.create().version());
    }

    @Test
    void toHandoutsOnlyWhereThereAreAny() {
      SiteTree printed =
          SiteTree.of(HtmlSite.builder().handouts().build(), guides(SampleParts.TEAL));

      assertThat(printed.all("en-CA/index.html", "a", "href")).contains("detail.pdf");
      assertThat(site.all("en-CA/index.html", "a", "href")).doesNotContain("detail.pdf");
    }

    @Test
    void fromRightToLeftWhereTheLanguageDoes() {
      SiteTree arabic = SiteTree.of(Guide.of("one", Locale.forLanguageTag("ar-CA")).only());

      assertThat(arabic.all("ar-CA/index.html", "html", "dir")).containsExactly("rtl");
      assertThat(site.all("en-CA/index.html", "html", "dir")).isEmpty();
    }
  }

  @Nested
  class WhereSomethingIsNotThere {
    private final SiteTree site = SiteTree.of(guides(SampleParts.TEAL));

    @Test
    void leadsFormerAddressesOn() {
      String page = "en-CA/old-detail.html";

      assertThat(site.all(page, "meta", "content")).contains("0; url=detail.html");
      assertThat(site.all(page, "link", "href")).contains(Guide.BASE + "en-CA/detail.html");
      assertThat(site.all(page, "a", "href")).contains("detail.html");
      assertThat(site.text("_redirects"))
          .contains(
              "/guides/en-CA/old-detail.html /guides/en-CA/detail.html 301\n",
              "/guides/fr-CA/first-detail.html /guides/fr-CA/detail.html 301\n");
    }

    @Test
    void leavesAnAddressToTheGuideThatHasItNow() {
      SiteTree again =
          SiteTree.of(Guide.of("one", EN).formerly("two").only(), Guide.of("two", EN).only());

      assertThat(again.has("en-CA/two.html")).isFalse();
      assertThat(again.has("_redirects")).isFalse();
    }

    @Test
    void saysThatAGuideIsNotAvailable() {
      assertThat(site.texts("en-CA/lost.html", "h1"))
          .containsExactly("This guide is not available at the moment");
      assertThat(site.all("en-CA/lost.html", "a", "href")).contains("../en-CA/index.html");
      assertThat(site.all("en-CA/lost.html", "meta", "content")).contains("noindex");
      assertThat(site.text("en-CA/index.html")).doesNotContain("lost.html");
    }

    @Test
    void saysSoInALanguageWithoutAnyGuide() {
      SiteTree half = SiteTree.of(Guide.of("one", EN));

      assertThat(half.texts("fr-CA/one.html", "h1"))
          .containsExactly("Ce guide n’est pas disponible en ce moment");
      assertThat(half.all("fr-CA/one.html", "a", "href"))
          .contains("../en-CA/index.html", "../en-CA/one.html");
      assertThat(half.has("fr-CA/index.html")).isFalse();
    }

    @Test
    void answersUnknownAddressesInEveryLanguageWithWholePaths() {
      assertThat(site.text("404.html"))
          .contains("This page is not here", "Cette page n’est pas ici");
      assertThat(site.all("404.html", "a", "href"))
          .contains("/guides/en-CA/index.html", "/guides/fr-CA/index.html");
      assertThat(site.all("404.html", "link", "href"))
          .allMatch(path -> path.startsWith("/guides/"));
      assertThat(site.texts("fr-CA/404.html", "h1")).containsExactly("Cette page n’est pas ici");
    }

    @Test
    void isAtTheRootOfItsHostWhereNobodyKnowsBetter() {
      SiteTree unknown = SiteTree.of(Guide.of("one", EN).withoutAddress().only());

      assertThat(unknown.all("404.html", "a", "href")).contains("/en-CA/index.html");
    }
  }

  @Nested
  class NamesItsSources {
    private final SiteTree site = SiteTree.of(guides(SampleParts.TEAL));

    @Test
    void eachOnceWithAWayBackToEveryGuideThatCitesIt() {
      List<Element> works =
          Html.elements(
              site.page("en-CA/sources.html"),
              found -> found.getAttribute("class").equals("imprint-note"));
      int cited = Guide.of("one", EN).edition().apparatus().sources().size();

      assertThat(works).hasSize(cited).isNotEmpty();
      assertThat(works)
          .allSatisfy(
              work ->
                  assertThat(Html.named(work, "a"))
                      .extracting(link -> link.getAttribute("href").replaceAll("#.*", ""))
                      .containsExactly("overview.html", "detail.html", "other.html"));
    }

    @Test
    void withLinksThatLandOnTheWorkInTheGuide() {
      List<String> anchors =
          site.all("en-CA/sources.html", "a", "href").stream()
              .filter(href -> href.startsWith("detail.html#"))
              .map(href -> href.substring("detail.html#".length()))
              .toList();
      String guide =
          Html.page(HtmlRenderer.builder().site().build(), Guide.of("detail", EN).edition());

      assertThat(anchors).isNotEmpty().allMatch(id -> guide.contains("id=\"" + id + "\""));
    }
  }
}
