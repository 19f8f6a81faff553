package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.browser.NoticeEye.Finding;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The markup of notices is proved with every publish; what styles do to them is seen here. */
@DisplayName("Notices in a browser")
@BrowserTest
class NoticeSightTest {
  private static final Map<EditionId, Edition> EDITIONS =
      ClinicSite.editions().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
  private static final NoticeEye EYE = new NoticeEye();

  private final Chromium chromium;
  private final ClinicSite site;

  NoticeSightTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<EditionId> everyGuide() {
    return ClinicSite.ids();
  }

  static Stream<EditionId> referenceGuides() {
    return ClinicSite.referenceGuides();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyGuide")
  void areSeenWholeOnEveryGuide(EditionId id) {
    assertThat(edition(id).content().notices()).isNotEmpty();
    assertThat(see(id, page -> EYE.look(page, edition(id)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void areSeenWholeOnEveryScreen(EditionId id) {
    List<Finding> findings =
        see(
            id,
            page ->
                screens()
                    .flatMap(
                        screen -> {
                          page.emulateMedia(screen);
                          page.setViewportSize(320, 900);
                          List<Finding> narrow = EYE.look(page, edition(id));
                          page.setViewportSize(1280, 900);
                          return Stream.concat(
                              narrow.stream(), EYE.lookClosely(page, edition(id)).stream());
                        })
                    .toList());

    assertThat(findings).isEmpty();
  }

  private static Stream<Page.EmulateMediaOptions> screens() {
    return Stream.of(
        new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT),
        new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK),
        new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void areSeenWholeOnPaper(EditionId id) {
    List<Finding> findings =
        see(
            id,
            page -> {
              page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
              page.setViewportSize(720, 900);
              return EYE.look(page, edition(id));
            });

    assertThat(findings).isEmpty();
  }

  private static Arguments sabotage(String what, String finding, String style) {
    return Arguments.of(what, finding, style);
  }

  static Stream<Arguments> sabotages() {
    return Stream.of(
        sabotage("white on white", "colour", "NOTICE * { color: #fff !important }"),
        sabotage("too pale", "colour", "NOTICE p { color: #9aa5a5 !important }"),
        sabotage("on a ground as dark", "colour", "NOTICE { background: #1d2b2c !important }"),
        sabotage("one pixel small", "size", "NOTICE p { font-size: 1px !important }"),
        sabotage("small print", "size", "NOTICE p { font-size: 0.8em !important }"),
        sabotage("faded", "opacity", "NOTICE { opacity: 0.02 }"),
        sabotage("not displayed", "display", "NOTICE { display: none !important }"),
        sabotage("not visible", "visibility", "NOTICE p { visibility: hidden }"),
        sabotage("out of the page", "position", "NOTICE { position: absolute; left: -9999px }"),
        sabotage("pushed aside", "off-screen", "NOTICE { margin-left: -9999px !important }"),
        sabotage("moved by a transform", "transform", "NOTICE { transform: translateX(-200vw) }"),
        sabotage("shrunk by a transform", "transform", "NOTICE { scale: 0.01 }"),
        sabotage("clipped", "clip", "NOTICE { clip-path: inset(50%) }"),
        sabotage("masked out", "clip", "NOTICE { mask-image: linear-gradient(#0000, #0000) }"),
        sabotage("cut", "cut", "NOTICE { max-height: 1.5em; overflow: hidden }"),
        sabotage("cut with the page", "cut", "html { height: 50px; overflow: hidden }"),
        sabotage("indented", "indent", "NOTICE p { text-indent: -9999px }"),
        sabotage(
            "covered by its own ground",
            "covered",
            "NOTICE { position: relative } NOTICE::after { content: ''; position: absolute;"
                + " inset: 0; background: #fff }"),
        sabotage(
            "covered by something that lets the pointer through",
            "covered",
            "FOOTER { position: fixed; inset: 0; background: #fff; pointer-events: none }"),
        sabotage(
            "other words in its place", "generated", "NOTICE p::before { content: 'All is safe' }"),
        sabotage(
            "below its text",
            "order",
            "main article { display: flex !important; flex-direction: column-reverse }"),
        sabotage("letters over each other", "spacing", "NOTICE p { letter-spacing: -1em }"),
        sabotage("lines over each other", "spacing", "NOTICE p { line-height: 0.05 !important }"),
        sabotage("struck out", "struck", "NOTICE p { text-decoration: line-through !important }"),
        sabotage("dots for letters", "masked", "NOTICE p { -webkit-text-security: disc }"),
        sabotage("backwards", "direction", "NOTICE p { unicode-bidi: bidi-override }"),
        sabotage("blurred", "filter", "NOTICE { filter: blur(9px) }"),
        sabotage(
            "a first line without ink",
            "unseen",
            "NOTICE p::first-line { color: transparent !important }"));
  }

  /** The reference guide's page with one more style sheet, as somebody might slip it in. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sabotages")
  void areMissedWhereAStyleTouchesThem(String what, String finding, String style) {
    EditionId id = ClinicSite.referenceGuides().findFirst().orElseThrow();
    String sheet =
        style
            .replace("NOTICE", "body.imprint .imprint-notice.imprint-notice")
            .replace("FOOTER", "body footer.imprint-clinic");
    String file = site.addNew("css", "text/css", ClinicSite.POLICY, sheet);
    String link =
        """
        const link = Object.assign(document.createElement('link'),
          {rel: 'stylesheet', href: '/%s'});
        return new Promise(done => { link.onload = done; document.head.append(link); })
        """
            .formatted(file);

    assertThat(after("() => { " + link + " }", id, finding)).contains(finding);
  }

  /** What only a script can do to the page. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("movements")
  void areMissedWhereTheyWereTakenAway(String finding, String movement) {
    EditionId id = ClinicSite.referenceGuides().findFirst().orElseThrow();
    String script =
        "() => { const notice = document.querySelector('.imprint-notice'); " + movement + " }";

    assertThat(after(script, id, finding)).contains(finding);
  }

  static Stream<Arguments> movements() {
    return Stream.of(
        Arguments.of("aside", "document.querySelector('footer').append(notice);"),
        Arguments.of("added", "notice.append('Or not.');"),
        Arguments.of("lost", "notice.querySelector('p').firstChild.data = 'All is safe.';"));
  }

  /** What is found after a script ran; pixels are looked at where nothing else can tell. */
  private List<String> after(String script, EditionId id, String finding) {
    List<Finding> findings =
        see(
            id,
            page -> {
              page.evaluate(script);
              return finding.equals("unseen")
                  ? EYE.lookClosely(page, edition(id))
                  : EYE.look(page, edition(id));
            });
    return findings.stream().map(Finding::finding).toList();
  }

  private List<Finding> see(EditionId id, Function<Page, List<Finding>> look) {
    return chromium.see(
        1280,
        Screen.LIGHT,
        page -> {
          page.navigate(site.address(id + ".html"));
          page.evaluate("() => document.fonts.ready.then(() => true)");
          return look.apply(page);
        });
  }

  private static Edition edition(EditionId id) {
    return Objects.requireNonNull(EDITIONS.get(id));
  }
}
