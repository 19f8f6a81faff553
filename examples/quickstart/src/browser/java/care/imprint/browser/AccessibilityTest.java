package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.EditionId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("axe finds nothing")
@BrowserTest
class AccessibilityTest {
  private final Chromium chromium;
  private final ClinicSite site;

  AccessibilityTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<EditionId> referenceGuides() {
    return ClinicSite.referenceGuides();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void onAnyScreenOfTheReferenceGuide(EditionId id) {
    List<String> found =
        examine(
            id + ".html",
            axe ->
                Stream.of(320, 768, 1280)
                    .flatMap(
                        width ->
                            Stream.of(Screen.values())
                                .flatMap(screen -> axe.violations(width, screen).stream()))
                    .toList());

    assertThat(found).isEmpty();
  }

  static Stream<String> everyPage() {
    return Stream.concat(ClinicSite.ids().map(id -> id + ".html"), ClinicSite.sitePages());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPage")
  void onAnyPage(String path) {
    assertThat(examine(path, axe -> axe.violations(360, Screen.DARK))).isEmpty();
  }

  @Test
  void butWhereSomethingIs() {
    String path = site.addNew("html", "text/html", "", "<title>No language</title><img src=\"x\">");

    assertThat(examine(path, axe -> axe.violations(360, Screen.LIGHT)))
        .anyMatch(rule -> rule.contains("html-has-lang"))
        .anyMatch(rule -> rule.contains("image-alt"));
  }

  private List<String> examine(String path, Function<Axe, List<String>> look) {
    return chromium.see(
        1280,
        Screen.LIGHT,
        page -> {
          page.navigate(site.address(path));
          return look.apply(Axe.on(page));
        });
  }
}
