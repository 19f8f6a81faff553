package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.Asset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A host")
class EmbeddingTest {
  private static final Edition EDITION = Editions.complete(SampleParts.TEAL, Locale.CANADA);

  private static String fragment(HtmlRenderer renderer) {
    return renderer.fragment().string(EDITION);
  }

  private static Document hosted(String fragment) {
    return Html.parse(page(fragment));
  }

  private static String page(String fragment) {
    return "<!DOCTYPE html><html lang=\"en\"><title>Host</title><body><h1>Host</h1><main>%s</main>"
        .formatted(fragment);
  }

  @Nested
  class ThatShowsAFragment {
    private final String fragment = fragment(HtmlRenderer.create());
    private final Document page = hosted(fragment);

    @Test
    void getsOneElementThatPassesTheNuHtmlChecker() {
      assertThat(Html.complaints(page(fragment))).isEmpty();
      assertThat(fragment).startsWith("<div class=\"imprint ").endsWith("</div>\n");
      assertThat(Stream.of(Html.named(page, "main").get(0).getChildNodes().getLength()))
          .allMatch(children -> children <= 2);
    }

    @Test
    void getsNamesThatMeetNoneOfItsOwn() {
      assertThat(values("class").flatMap(names -> Stream.of(names.trim().split(" +"))))
          .isNotEmpty()
          .allMatch(name -> name.startsWith("imprint"));
      assertThat(values("id"))
          .isNotEmpty()
          .allMatch(id -> id.startsWith("imprint-group-ketamine-therapy_"));
      assertThat(values("href").filter(href -> href.startsWith("#")))
          .allMatch(href -> href.startsWith("#imprint-group-ketamine-therapy_"));
    }

    @Test
    void getsEveryWord() {
      List<String> words = PageText.words(page);

      assertThat(words.subList(1, words.size()))
          .isEqualTo(PageText.tokens(String.join("\n", PlainText.of(EDITION))));
    }

    @Test
    void choosesTheLevelOfTheTitle() {
      Document deep = hosted(fragment(HtmlRenderer.builder().headingLevel(3).build()));

      assertThat(Html.named(page, "h1")).hasSize(1);
      assertThat(Html.named(page, "h2")).hasSize(1);
      assertThat(Html.named(deep, "h2")).isEmpty();
      assertThat(Html.named(deep, "h3")).hasSize(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HtmlRenderer.builder().headingLevel(5))
          .withMessageContaining("5");
    }

    @Test
    void choosesWherePicturesLie() {
      String linked = fragment(HtmlRenderer.builder().assetFolder("/files").build());

      assertThat(Html.named(hosted(linked), "img"))
          .isNotEmpty()
          .allMatch(image -> image.getAttribute("src").matches("/files/picture-[0-9a-f]{16}.svg"));
      assertThat(Html.named(page, "img"))
          .isNotEmpty()
          .allMatch(image -> image.getAttribute("src").startsWith("data:image/svg+xml;base64,"));
    }

    @Test
    void takesItsStyleAsAFileThatMayBeKeptForEver() {
      HtmlRenderer renderer = HtmlRenderer.create();
      Asset style = renderer.styleSheet(EDITION);

      assertThat(style.mediaType()).isEqualTo("text/css");
      assertThat(style.path())
          .isEqualTo("assets/imprint-" + style.content().sha256().substring(0, 16) + ".css");
      assertThat(renderer.styleSheet(Editions.titled("Another", EDITION))).isEqualTo(style);
      assertThat(renderer.styleSheet(Editions.complete(SampleParts.NIGHT, Locale.CANADA)).path())
          .isNotEqualTo(style.path());
      assertThat(renderer.assets(EDITION)).contains(style);
    }

    private Stream<String> values(String attribute) {
      return Html.elements(page, element -> element.hasAttribute(attribute)).stream()
          .map((Element element) -> element.getAttribute(attribute));
    }
  }

  @Nested
  class ThatWantsOneFile {
    private final HtmlRenderer renderer = HtmlRenderer.builder().standalone().build();
    private final String html = Html.page(renderer, EDITION);

    @Test
    void getsAPageThatLoadsNothing() {
      Document page = Html.parse(html);

      assertThat(Html.complaints(html)).isEmpty();
      assertThat(renderer.assets(EDITION)).isEmpty();
      assertThat(html).doesNotContain("../");
      assertThat(Html.elements(page, link -> link.getAttribute("rel").equals("stylesheet")))
          .isEmpty();
      assertThat(Html.named(page, "style"))
          .singleElement()
          .satisfies(
              style ->
                  assertThat(style.getTextContent())
                      .contains("url(\"data:font/woff2;base64,")
                      .doesNotContainPattern("url\\(\"(?!data:)"));
    }

    @Test
    void getsAPolicyThatLetsItsOwnStyleAndNoOtherIn() throws NoSuchAlgorithmException {
      Document page = Html.parse(html);
      String css = Html.named(page, "style").get(0).getTextContent();
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

      assertThat(Html.elements(page, meta -> meta.hasAttribute("http-equiv")))
          .singleElement()
          .satisfies(
              meta ->
                  assertThat(meta.getAttribute("content"))
                      .isEqualTo(
                          "default-src 'none'; style-src 'sha256-%s'; img-src data:; font-src"
                              + " data:",
                          Base64.getEncoder().encodeToString(digest)));
    }

    @Test
    void isToldThatItsBytesAreOthers() {
      assertThat(renderer.version()).isNotEqualTo(HtmlRenderer.create().version());
    }
  }

  @Nested
  class WithHtmlOfItsOwn {
    private final HtmlRenderer renderer =
        HtmlRenderer.builder()
            .override(
                Block.CallToAction.class,
                (call, context) ->
                    "<div data-own=\"%s\">%s</div>"
                        .formatted(context.escape("a \"b\" <c>"), context.blocks(call.blocks())))
            .override(Block.Paragraph.class, (paragraph, context) -> "<p>MINE</p>")
            .override(
                Block.Steps.class, (steps, context) -> "<div>" + context.usual(steps) + "</div>")
            .revision("7")
            .build();
    private final Document page = Html.parse(Html.page(renderer, EDITION));

    @Test
    void showsABlockItsOwnWay() {
      assertThat(Html.elements(page, element -> element.hasAttribute("data-own")))
          .singleElement()
          .satisfies(
              own -> {
                assertThat(own.getAttribute("data-own")).isEqualTo("a \"b\" <c>");
                assertThat(own.getTextContent()).isEqualTo("MINE");
              });
    }

    @Test
    void mayWrapTheUsualHtml() {
      assertThat(Html.elements(page, e -> e.getAttribute("class").equals("imprint-steps")))
          .hasSize(1);
    }

    @Test
    void neverTouchesANotice() {
      assertThat(Html.elements(page, e -> e.getAttribute("class").equals("imprint-notice")))
          .hasSize(2)
          .allMatch(notice -> notice.getTextContent().contains("This therapy does not suit"));
    }

    @Test
    void mustNameTheirRevision() {
      assertThat(renderer.version()).endsWith("-7");
      assertThatIllegalStateException()
          .isThrownBy(
              () -> HtmlRenderer.builder().override(Block.Faq.class, (faq, at) -> "").build())
          .withMessageContaining("revision");
    }
  }
}
