package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.html.HtmlRenderer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A page")
@BrowserTest
class LayoutTest {
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('.imprint-article *:not(svg *)')].filter(part =>
        part.getClientRects().length > 0
          && part.getBoundingClientRect().right > innerWidth + 1
          && getComputedStyle(part).position !== 'absolute'
          && !part.closest('thead')).length
      """;

  /** Characters a line, over all long paragraphs; their last lines count half. */
  private static final String CHARACTERS =
      """
      () => {
        const long = [...document.querySelectorAll('.imprint-text > p')]
          .filter(p => p.innerText.length > 150);
        const lines = p => Math.round(
          p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight)) - 0.5;
        return long.reduce((sum, p) => sum + p.innerText.length, 0)
          / long.reduce((sum, p) => sum + lines(p), 0);
      }
      """;

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].filter(part => {
        const style = getComputedStyle(part);
        return style.animationName !== 'none'
          || style.scrollBehavior === 'smooth'
          || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
      }).length
      """;

  private static final String UNNAMED_CELLS =
      """
      () => [...document.querySelectorAll('.imprint-table td')].filter(cell =>
        cell.innerText
          && getComputedStyle(cell, '::before').content
            !== JSON.stringify(cell.dataset.label)).length
      """;

  private static final String LEFT_OF_TITLE =
      "() => document.querySelector('.imprint-opening').getBoundingClientRect().left";

  private static final String LEFT_OF_CONTENTS =
      "() => document.querySelector('.imprint-contents').getBoundingClientRect().left";

  private static final String TOP_OF_CONTENTS =
      """
      () => {
        scrollTo(0, 3000);
        return document.querySelector('.imprint-contents').getBoundingClientRect().top;
      }
      """;

  private static final String DIALLED =
      "() => document.querySelectorAll('.imprint-number, a[href^=\"tel:\"]').length";

  private static final String BROKEN_NUMBERS =
      """
      () => [...document.querySelectorAll('.imprint-number, a[href^="tel:"]')]
        .filter(number => number.getClientRects().length > 1).length
      """;

  private final Chromium chromium;
  private final ClinicSite site;

  LayoutTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<EditionId> referenceGuides() {
    return ClinicSite.referenceGuides();
  }

  static Stream<String> everyPage() {
    return Stream.concat(ClinicSite.ids().map(id -> id + ".html"), ClinicSite.sitePages());
  }

  /** 640 pixels are what 200 % zoom leaves of 1280, and 320 what 400 % does. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPage")
  void neverScrollsSideways(String path) {
    assertThat(overflows(path, 320, 360, 640, 1280)).isEmpty();
  }

  /** At which of these widths a page is wider than its window, or parts of it are cut off. */
  private List<Integer> overflows(String path, int... widths) {
    return chromium.see(
        widths[0],
        Screen.LIGHT,
        page -> {
          page.navigate(site.address(path));
          List<Integer> found = new ArrayList<>();
          for (int width : widths) {
            page.setViewportSize(width, 900);
            double needed = number(page, "() => document.documentElement.scrollWidth");
            if (needed > width || number(page, CUT_OFF) > 0) {
              found.add(width);
            }
          }
          return found;
        });
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  @Test
  void movesNothingForReadersWhomMotionMakesIll() {
    for (String path : everyPage().filter(path -> path.startsWith("port-credit/en-CA")).toList()) {
      assertThat(moving(Chromium.withoutMotion(1280), path)).as(path).isZero();
    }
    assertThat(moving(Chromium.options(1280, Screen.LIGHT), "port-credit/en-CA/index.html"))
        .as("the transition of the link past the navigation once it has the focus, elsewhere")
        .isPositive();
  }

  private double moving(Browser.NewContextOptions options, String path) {
    return chromium.see(
        options,
        page -> {
          page.navigate(site.address(path));
          page.keyboard().press("Tab");
          return number(page, MOVING);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void breaksNoNumberThatPeopleDial(EditionId id) {
    double broken =
        chromium.see(
            320,
            Screen.LIGHT,
            page -> {
              page.navigate(site.address(id + ".html"));
              assertThat(number(page, DIALLED)).isPositive();
              return IntStream.rangeClosed(16, 24)
                  .mapToDouble(
                      tens -> {
                        page.setViewportSize(20 * tens, 900);
                        return number(page, BROKEN_NUMBERS);
                      })
                  .sum();
            });

    assertThat(broken).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void hasLinesOfAComfortableLength(EditionId id) {
    double characters = number(id, 1280, CHARACTERS);

    assertThat(characters).isBetween(60.0, 75.0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void namesTheColumnOfEachCellOnAPhone(EditionId id) {
    assertThat(number(id, 360, UNNAMED_CELLS)).isZero();
    assertThat(number(id, 1280, UNNAMED_CELLS)).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void keepsItsContentsInViewOnAWideScreen(EditionId id) {
    assertThat(number(id, 1280, TOP_OF_CONTENTS)).isBetween(0.0, 100.0);
    assertThat(number(id, 360, TOP_OF_CONTENTS)).isNegative();
  }

  @Test
  void isMirroredForLanguagesFromRightToLeft() {
    site.add(
        "mirrored.html", HtmlRenderer.builder().standalone().build().page().string(mirrored()));

    assertThat(number("mirrored.html", 1280, LEFT_OF_TITLE)).isGreaterThan(300);
    assertThat(number("mirrored.html", 1280, LEFT_OF_CONTENTS)).isBetween(0.0, 300.0);
    assertThat(overflows("mirrored.html", 320, 1280)).isEmpty();
  }

  /** The reference guide as if its words were Arabic. */
  private static Edition mirrored() {
    Edition edition = ClinicSite.editions().get(0);
    return Edition.of(
        new EditionId(edition.id().clinic(), edition.id().article(), Locale.forLanguageTag("ar")),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
  }

  private double number(EditionId id, int width, String expression) {
    return number(id + ".html", width, expression);
  }

  private double number(String path, int width, String expression) {
    return chromium.see(
        width,
        Screen.LIGHT,
        page -> {
          page.navigate(site.address(path));
          return number(page, expression);
        });
  }
}
