package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import care.imprint.html.InlineStyle;
import care.imprint.render.Asset;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A strict content security policy")
@BrowserTest
class ContentSecurityPolicyTest {
  private static final String TYPEFACE_LOADED =
      "() => document.fonts.ready.then(fonts => [...fonts].some(f => f.status === 'loaded'))";

  private final Chromium chromium;
  private final ClinicSite site;

  ContentSecurityPolicyTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<String> everyPage() {
    return Stream.concat(ClinicSite.ids().map(id -> id + ".html"), ClinicSite.sitePages());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPage")
  void letsAllOfAPageIn(String path) {
    assertThat(complaints(path)).isEmpty();
  }

  @Test
  void letsAStandalonePageInByTheDigestOfItsStyle() {
    Edition edition = ClinicSite.editions().get(0);
    site.add("alone.html", HtmlRenderer.builder().standalone().build().page().string(edition));

    assertThat(complaints("alone.html")).isEmpty();
  }

  @Test
  void letsTheStyleOfAFragmentInByItsDigest() {
    Edition edition = ClinicSite.editions().get(0);
    HtmlRenderer renderer = HtmlRenderer.create();
    InlineStyle style = renderer.inlineStyle(edition);
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>Host</title>%s</head><body>%s</body></html>"
            .formatted(style.element(), renderer.fragment().string(edition));
    String policy = "default-src 'none'; font-src data:; img-src data:; style-src ";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    site.add("hosted.html", "text/html", policy + style.policySource(), bytes);
    site.add("barred.html", "text/html", policy + "'self'", bytes);

    assertThat(complaints("hosted.html")).isEmpty();
    assertThat(complaints("barred.html")).isNotEmpty();
  }

  @Test
  void letsTheStyleOfAFragmentInAsAFileOfTheHost() {
    Edition edition = ClinicSite.editions().get(0);
    String folder = edition.id().clinic() + "/";
    HtmlRenderer renderer = HtmlRenderer.builder().assetFolder("assets").build();
    String icon =
        renderer.assets(edition).stream()
            .map(Asset::path)
            .filter(path -> path.contains("picture"))
            .findFirst()
            .orElseThrow();
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><title>Host</title><link rel=\"icon\" href=\"%s\">"
            + "<link rel=\"stylesheet\" href=\"%s\"></head><body>%s</body></html>";
    byte[] page =
        html.formatted(
                icon, renderer.styleSheet(edition).path(), renderer.fragment().string(edition))
            .getBytes(StandardCharsets.UTF_8);
    site.add(folder + "linked.html", "text/html", ClinicSite.POLICY, page);

    assertThat(complaints(folder + "linked.html")).isEmpty();
  }

  /** What the browser says while it loads a page, and whether it wears its typeface in the end. */
  private List<String> complaints(String path) {
    return chromium.see(
        1280,
        Screen.LIGHT,
        page -> {
          List<String> found = new ArrayList<>();
          page.onConsoleMessage(message -> found.add(message.text()));
          page.onRequestFailed(request -> found.add(request.url()));
          page.navigate(site.address(path));
          page.waitForLoadState(LoadState.NETWORKIDLE);
          if (!Boolean.TRUE.equals(page.evaluate(TYPEFACE_LOADED))) {
            found.add("No typeface of the brand was loaded");
          }
          return found;
        });
  }
}
