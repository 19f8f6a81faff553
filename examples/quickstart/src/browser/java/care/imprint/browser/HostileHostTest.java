package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In a host with a style of its own")
@BrowserTest
class HostileHostTest {
  private static final String HOST_CONTENT =
      "<div class=\"container\"><h2>Host</h2><p class=\"lead\">Words <a href=\"/\">of</a> the"
          + " host.</p><ul><li>One</li><li>Two</li></ul><table><tr><td>1</td></tr></table></div>";

  /** Waits for every typeface of the page, also for those that nothing has asked for yet. */
  private static final String TYPEFACES =
      "() => Promise.all([...document.fonts].map(face => face.load())).then(() => true)";

  /** Puts the fragment at the same place and width in every host, and on the same ground. */
  private static final String FRAME =
      """
      #host, #frame { position: absolute !important; width: 100vw !important; left: 0; }
      #host { top: 0; }
      #frame { top: 4000px; margin: 0 !important; border: 0 !important; padding: 0 !important; }
      #frame { overflow: visible !important; border-radius: 0 !important; background: #fff !important; }
      """;

  private final Chromium chromium;
  private final ClinicSite site;

  HostileHostTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<Arguments> hosts() {
    return ClinicSite.editions().stream()
        .filter(edition -> edition.id().article().value().equals("group-ketamine-therapy"))
        .limit(1)
        .flatMap(
            edition ->
                Stream.of("reset", "framework")
                    .flatMap(
                        sheet ->
                            Stream.of(360, 1100)
                                .map(width -> Arguments.of(edition, sheet, width))));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("hosts")
  void aFragmentLooksAsItDoesAlone(Edition edition, String sheet, int width) throws IOException {
    BufferedImage alone = shown(page(edition, "", true), ".imprint", width);
    BufferedImage hosted = shown(page(edition, css(sheet), true), ".imprint", width);

    assertThat(differences(alone, hosted)).isZero();
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("hosts")
  void theHostLooksAsItDoesAlone(Edition edition, String sheet, int width) throws IOException {
    BufferedImage alone = shown(page(edition, css(sheet), false), "#host", width);
    BufferedImage hosting = shown(page(edition, css(sheet), true), "#host", width);

    assertThat(differences(alone, hosting)).isZero();
  }

  private static String page(Edition edition, String hostStyle, boolean withFragment) {
    HtmlRenderer renderer = HtmlRenderer.create();
    String style = withFragment ? renderer.inlineStyle(edition).element() : "";
    String fragment = withFragment ? renderer.fragment().string(edition) : "";
    return """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    %s<style>%s</style></head>
    <body><div id="host">%s</div><main id="content" class="content">
    <div id="frame">%s</div></main></body></html>
    """
        .formatted(style, FRAME + hostStyle, HOST_CONTENT, fragment);
  }

  private BufferedImage shown(String html, String selector, int width) throws IOException {
    String path = site.addNew("html", "text/html", "", html);
    byte[] png =
        chromium.see(
            width,
            Screen.LIGHT,
            page -> {
              page.navigate(site.address(path));
              page.evaluate(TYPEFACES);
              return page.locator(selector).screenshot();
            });
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How many pixels differ; all of them where the sizes do. */
  private static long differences(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return Math.max((long) one.getWidth() * one.getHeight(), 1);
    }
    long count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private static String css(String name) throws IOException {
    try (InputStream in = HostileHostTest.class.getResourceAsStream(name + ".css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
