package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search of a site")
@BrowserTest
class SearchTest {
  private static final String ENGLISH = "port-credit/en-CA/search.html";
  private static final String FRENCH = "port-credit/fr-CA/search.html";
  private static final String FOCUS = "() => document.activeElement.id";
  private static final String GUIDES = "#guides_ > li:visible";
  private static final int MOST_STOPS = 10;

  private final Chromium chromium;
  private final ClinicSite site;

  SearchTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @Test
  void narrowsTheListToTheGuidesAndSectionsThatHoldAllWords() {
    see(
        ENGLISH,
        page -> {
          int all = page.locator(GUIDES).count();
          int sections = page.locator(GUIDES + " li:visible").count();
          page.keyboard().type("Nanaimo ferry");

          assertThat(page.locator(GUIDES).count()).isPositive().isLessThan(all);
          assertThat(page.locator(GUIDES + " li:visible").count()).isLessThan(sections);
          assertThat(page.locator("#found_").innerText())
              .isEqualTo("Guides found: " + page.locator(GUIDES).count());
          assertThat(page.url()).endsWith("?q=Nanaimo%20ferry");
        });
  }

  @Test
  void findsWordsWithoutTheirAccents() {
    see(
        FRENCH,
        page -> {
          page.keyboard().type("securite");

          assertThat(page.locator(GUIDES).count()).isPositive();
        });
  }

  @Test
  void saysSoWhereNothingIsFoundAndShowsAllAgainForNoWords() {
    see(
        ENGLISH,
        page -> {
          int all = page.locator(GUIDES).count();
          page.keyboard().type("zzz");
          assertThat(page.locator(GUIDES).count()).isZero();
          assertThat(page.locator("#found_").innerText()).isNotEmpty();

          page.locator("#words_").fill("");
          assertThat(page.locator(GUIDES).count()).isEqualTo(all);
          assertThat(page.locator("#found_").innerText()).isEmpty();
        });
  }

  @Test
  void leadsToTheFirstGuideByKeysAlone() {
    see(
        ENGLISH,
        page -> {
          page.keyboard().type("cost in Canada");
          page.keyboard().press("Enter");
          page.keyboard().press("Enter");
          page.waitForURL("**/ketamine-therapy-cost-canada.html");

          assertThat(page.title()).startsWith("Ketamine therapy cost in Canada");
        });
  }

  @Test
  void takesItsWordsFromTheAddress() {
    List<String> shown =
        chromium.see(
            1280,
            Screen.LIGHT,
            page -> {
              page.navigate(site.address(ENGLISH + "?q=Nanaimo"));
              assertThat(page.locator("#words_").inputValue()).isEqualTo("Nanaimo");
              return page.locator(GUIDES + " h2").allInnerTexts();
            });

    assertThat(shown).contains("Ketamine therapy in Victoria, BC");
  }

  @Test
  void isAListOfAllSectionsWhereNoScriptRuns() {
    List<String> links =
        chromium.see(
            Chromium.withoutScript(360),
            page -> {
              page.navigate(site.address(ENGLISH));
              assertThat(page.locator("form").isVisible()).isFalse();
              return page.locator("#guides_ a:visible").allInnerTexts();
            });

    assertThat(links).hasSizeGreaterThan(20).contains("Ketamine therapy cost in Canada");
  }

  /** Reaches the field by the Tab key alone; nothing may be against the policy on the way. */
  private void see(String path, Consumer<Page> look) {
    List<String> complaints =
        chromium.see(
            1280,
            Screen.LIGHT,
            page -> {
              List<String> found = new ArrayList<>();
              page.onConsoleMessage(message -> found.add(message.text()));
              page.onPageError(found::add);
              page.navigate(site.address(path));
              page.waitForLoadState(LoadState.NETWORKIDLE);
              for (int i = 0; i < MOST_STOPS && !"words_".equals(page.evaluate(FOCUS)); i++) {
                page.keyboard().press("Tab");
              }
              assertThat(page.evaluate(FOCUS)).isEqualTo("words_");
              look.accept(page);
              return found;
            });

    assertThat(complaints).isEmpty();
  }
}
