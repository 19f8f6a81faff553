package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

@DisplayName("To robots, a site")
class SiteOnTheWebTest {
  private static final Locale EN = Locale.CANADA;
  private static final Locale FR = Locale.CANADA_FRENCH;

  private final SiteTree site =
      SiteTree.of(
          Guide.of("one", EN).updated("2026-03-01").formerly("first", "second"),
          Guide.of("one", FR).updated("2026-04-01"),
          Guide.of("two", EN).updated("2026-02-01"));

  @Nested
  class HasAMap {
    @Test
    void thatItsSchemaAccepts() throws SAXException, IOException {
      site.validate("sitemap.xml", "sitemap.xsd");
    }

    @Test
    void ofEveryPageThatMayBeListedWithTheDayItChanged() {
      Map<String, String> days = new TreeMap<>();
      for (Element url : Html.named(site.xml("sitemap.xml"), "url")) {
        days.put(
            Html.named(url, "loc").get(0).getTextContent(),
            Html.named(url, "lastmod").get(0).getTextContent());
      }

      assertThat(days)
          .containsEntry(Guide.BASE + "en-CA/one.html", "2026-03-01")
          .containsEntry(Guide.BASE + "fr-CA/one.html", "2026-04-01")
          .containsEntry(Guide.BASE + "en-CA/index.html", "2026-03-01")
          .containsEntry(Guide.BASE + "index.html", "2026-04-01")
          .hasSize(8);
    }

    @Test
    void whoseLanguagesNameEachOther() {
      Map<String, Map<String, String>> pages = new TreeMap<>();
      for (Element url : Html.named(site.xml("sitemap.xml"), "url")) {
        pages.put(
            Html.named(url, "loc").get(0).getTextContent(),
            Html.named(url, "link").stream()
                .collect(
                    Collectors.toMap(
                        link -> link.getAttribute("hreflang"), link -> link.getAttribute("href"))));
      }

      assertThat(pages.get(Guide.BASE + "en-CA/one.html"))
          .containsEntry("fr-CA", Guide.BASE + "fr-CA/one.html")
          .containsEntry("x-default", Guide.BASE + "en-CA/one.html");
      assertThat(pages.get(Guide.BASE + "en-CA/two.html")).isEmpty();
      pages.forEach(
          (page, languages) ->
              languages
                  .values()
                  .forEach(other -> assertThat(pages.get(other)).isEqualTo(languages)));
    }
  }

  @Nested
  class HasAFeed {
    @Test
    void thatItsSchemaAccepts() throws SAXException, IOException {
      site.validate("en-CA/feed.atom", "atom.xsd");
      site.validate("fr-CA/feed.atom", "atom.xsd");
    }

    @Test
    void ofChangesTheLatestFirst() {
      assertThat(site.values("en-CA/feed.atom", "updated"))
          .containsExactly("2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z");
    }

    @Test
    void whoseIdsStayWhenAGuideIsRenamedOrTheClinicMoves() {
      SiteTree before = SiteTree.of(Guide.of("first", EN).withoutAddress().only());

      assertThat(site.values("en-CA/feed.atom", "id"))
          .containsAll(before.values("en-CA/feed.atom", "id"));
    }

    @Test
    void withWholeAddressesWhereTheyAreKnown() {
      assertThat(links(site))
          .contains(Guide.BASE + "en-CA/feed.atom", Guide.BASE + "en-CA/one.html");
      assertThat(links(SiteTree.of(Guide.of("one", EN).withoutAddress())))
          .containsExactly("feed.atom", "index.html", "one.html");
    }

    private List<String> links(SiteTree tree) {
      return Html.named(tree.xml("en-CA/feed.atom"), "link").stream()
          .map(link -> link.getAttribute("href"))
          .toList();
    }
  }

  @Nested
  class OpensItself {
    @Test
    void withItsOwnAddressOnEachPageThatMayBeListed() {
      assertThat(site.text("robots.txt"))
          .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: " + Guide.BASE + "sitemap.xml\n");
      for (String page : List.of("en-CA/index.html", "fr-CA/index.html", "en-CA/sources.html")) {
        assertThat(relations(site, page)).as(page).containsEntry("canonical", Guide.BASE + page);
        assertThat(site.text(page)).doesNotContain("noindex");
      }
    }

    @Test
    void butNotThePagesThatOnlyHelpAReader() {
      for (String page :
          List.of("404.html", "en-CA/404.html", "en-CA/search.html", "fr-CA/two.html")) {
        if (site.has(page)) {
          assertThat(site.all(page, "meta", "content")).as(page).contains("noindex");
          assertThat(relations(site, page)).as(page).doesNotContainKey("canonical");
        }
      }
    }

    @Test
    void inLanguagesThatNameEachOtherAndAChoiceForAllOthers() {
      Map<String, String> languages = languages("en-CA/index.html");

      assertThat(languages)
          .containsEntry("en-CA", Guide.BASE + "en-CA/index.html")
          .containsEntry("fr-CA", Guide.BASE + "fr-CA/index.html")
          .containsEntry("x-default", Guide.BASE + "index.html");
      assertThat(languages("fr-CA/index.html")).isEqualTo(languages);
      assertThat(languages("index.html")).isEqualTo(languages);
    }

    private Map<String, String> languages(String page) {
      return Html.named(site.page(page), "link").stream()
          .filter(link -> link.hasAttribute("hreflang"))
          .collect(
              Collectors.toMap(
                  link -> link.getAttribute("hreflang"), link -> link.getAttribute("href")));
    }
  }

  @Nested
  class StaysUnlistedWhereTheClinicWantsIt {
    private final SiteTree hidden =
        SiteTree.of(Guide.of("one", EN).unlisted(), Guide.of("one", FR).unlisted());

    @Test
    void onEveryPageAndWithoutAMap() {
      hidden
          .pages()
          .forEach(
              page -> {
                assertThat(hidden.all(page, "meta", "content")).as(page).contains("noindex");
                assertThat(relations(hidden, page)).as(page).doesNotContainKey("canonical");
              });
      assertThat(hidden.has("sitemap.xml")).isFalse();
    }

    @Test
    void andLetsRobotsReadThatItDoes() {
      assertThat(hidden.text("robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
    }
  }

  @Nested
  class WithoutAnAddress {
    private final SiteTree anywhere = SiteTree.of(Guide.of("one", EN).withoutAddress().only());

    @Test
    void hasNoMapAndTellsNone() {
      assertThat(anywhere.has("sitemap.xml")).isFalse();
      assertThat(relations(anywhere, "en-CA/index.html")).doesNotContainKey("canonical");
      assertThat(anywhere.text("en-CA/index.html")).doesNotContain("noindex");
    }
  }

  private static Map<String, String> relations(SiteTree tree, String page) {
    return Html.named(tree.page(page), "link").stream()
        .filter(link -> !link.hasAttribute("hreflang"))
        .collect(
            Collectors.toMap(
                link -> link.getAttribute("rel"),
                link -> link.getAttribute("href"),
                (one, other) -> one));
  }
}
