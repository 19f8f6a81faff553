package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.EditionId;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("axe finds nothing")
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Chromium chromium;
  private ClinicSite site;

  @BeforeAll
  void start() throws IOException {
    chromium = new Chromium();
    site = new ClinicSite();
  }

  @AfterAll
  void stop() {
    chromium.close();
    site.close();
  }

  static Stream<Arguments> everyScreenOfTheReferenceGuide() {
    return ClinicSite.referenceGuides()
        .flatMap(
            id ->
                Stream.of(320, 768, 1280)
                    .flatMap(
                        width ->
                            Stream.of(Screen.values())
                                .map(screen -> Arguments.of(id, width, screen))));
  }

  static Stream<EditionId> everyGuide() {
    return ClinicSite.ids();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyScreenOfTheReferenceGuide")
  void onTheReferenceGuide(EditionId id, int width, Screen screen) {
    assertThat(violations(id, width, screen)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyGuide")
  void onAnyGuide(EditionId id) {
    assertThat(violations(id, 360, Screen.DARK)).isEmpty();
  }

  static Stream<String> everyOtherPage() {
    return ClinicSite.sitePages();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyOtherPage")
  void onAnyPageAroundTheGuides(String path) {
    assertThat(violations(path, 360, Screen.DARK)).isEmpty();
  }

  private List<String> violations(EditionId id, int width, Screen screen) {
    return violations(id + ".html", width, screen);
  }

  private List<String> violations(String path, int width, Screen screen) {
    return chromium.see(
        width,
        screen,
        page -> {
          page.navigate(site.address(path));
          return new AxeBuilder(page)
              .withTags(RULES).analyze().getViolations().stream()
                  .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                  .toList();
        });
  }
}
