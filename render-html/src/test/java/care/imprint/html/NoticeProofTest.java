package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.problem.Problem;
import care.imprint.render.Prover;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are tampered with in every way that markup allows; the proof sees each. */
@DisplayName("The proof of a page")
class NoticeProofTest {
  private static final Edition EDITION = Editions.complete(SampleParts.TEAL, Locale.CANADA);
  private static final Prover PROVER = HtmlRenderer.create().prover().orElseThrow();

  @Test
  void findsEveryNoticeOfAnUntouchedPage() {
    for (Locale locale : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
      for (HtmlRenderer renderer : renderers()) {
        Edition edition = Editions.complete(SampleParts.NIGHT, locale);
        assertThat(prove(edition, Html.page(renderer, edition))).isEmpty();
      }
    }
  }

  private static List<HtmlRenderer> renderers() {
    return List.of(HtmlRenderer.create(), HtmlRenderer.builder().standalone().build());
  }

  private static Arguments sabotage(String what, String code, Consumer<Element> change) {
    return Arguments.of(what, code, change);
  }

  static Stream<Arguments> sabotages() {
    return Stream.of(
        sabotage("removed", "notice-reworded", Element::remove),
        sabotage("commented out", "notice-reworded", NoticeProofTest::comment),
        sabotage(
            "reworded by one word", "notice-reworded", notice -> replace(notice, "not", "now")),
        sabotage(
            "one word added", "notice-reworded", notice -> replace(notice, "Speak", "Do speak")),
        sabotage("one word lost", "notice-reworded", notice -> replace(notice, "licensed ", "")),
        sabotage("a lookalike letter", "notice-reworded", notice -> replace(notice, "not", "nοt")),
        sabotage("a sentence added", "notice-reworded", notice -> notice.append("<p>Or not.</p>")),
        sabotage("title lost", "notice-reworded", notice -> notice.select("h2").remove()),
        sabotage("shown twice", "notice-repeated", notice -> notice.after(notice.clone())),
        sabotage("below its text", "notice-moved", notice -> end(notice).appendChild(notice)),
        sabotage("in the footer", "notice-aside", notice -> to(notice, "footer")),
        sabotage("in the header", "notice-aside", notice -> to(notice, "header.imprint-band")),
        sabotage("beside the text", "notice-aside", notice -> notice.wrap("<aside></aside>")),
        sabotage("outside the main part", "notice-aside", notice -> to(notice, "body")),
        sabotage("hidden", "notice-hidden", notice -> notice.attr("hidden", true)),
        sabotage(
            "kept from readers", "notice-hidden", notice -> notice.attr("aria-hidden", "true")),
        sabotage("its words hidden", "notice-hidden", notice -> p(notice).attr("hidden", "hidden")),
        sabotage("folded", "notice-hidden", notice -> notice.wrap("<details></details>")),
        sabotage("a template", "notice-hidden", notice -> notice.wrap("<template></template>")),
        sabotage(
            "without scripts", "notice-hidden", notice -> notice.wrap("<noscript></noscript>")),
        sabotage("a dialog", "notice-hidden", notice -> notice.wrap("<dialog></dialog>")),
        sabotage("no colour", "notice-restyled", notice -> notice.attr("style", "color:#fff")),
        sabotage("no size", "notice-restyled", notice -> p(notice).attr("style", "font-size:1px")),
        sabotage("struck out", "notice-restyled", notice -> p(notice).wrap("<del></del>")),
        sabotage("small print", "notice-restyled", notice -> inline(notice, "small")),
        sabotage("backwards", "notice-restyled", notice -> p(notice).attr("dir", "rtl")),
        sabotage("a style in the body", "notice-restyled", notice -> notice.after(style())),
        sabotage("a script", "notice-restyled", notice -> notice.after("<script>x()</script>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sabotages")
  void catches(String what, String code, Consumer<Element> change) {
    Document page = Jsoup.parse(Html.page(HtmlRenderer.create(), EDITION));
    page.outputSettings().prettyPrint(false);
    change.accept(page.expectFirst("section.imprint-notice"));

    List<Problem> problems = prove(EDITION, page.outerHtml());

    assertThat(problems).extracting(problem -> problem.code().code()).contains(code);
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(problem.location().pointer()).startsWith("/content/notices/"));
  }

  @Test
  void namesTheLineAndWhatIsWrittenThere() {
    String page =
        Html.page(HtmlRenderer.create(), EDITION)
            .replaceFirst("(?s)(Medical safety.*?)does", "$1did");
    Problem problem = prove(EDITION, page).get(0);

    assertThat(problem.message(Locale.CANADA))
        .isEqualTo(
            "The protected notice “medical-safety” does not say what the network wrote:"
                + " “This therapy did not suit everyone.” stands where"
                + " “This therapy does not suit everyone.” should.");
    String line = page.lines().toList().get(problem.location().line() - 1);
    assertThat(line).contains("Medical safety");
  }

  @Test
  void asksNothingOfAnEditionWithoutNotices() {
    assertThat(prove(Editions.withoutNotices(EDITION), "<p>Nothing")).isEmpty();
  }

  private static List<Problem> prove(Edition edition, String page) {
    return PROVER.prove(edition, Binary.of(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static void comment(Element notice) {
    notice.replaceWith(new Comment(notice.outerHtml()));
  }

  private static void replace(Element notice, String words, String others) {
    p(notice).text(p(notice).text().replaceFirst(words, others));
  }

  private static Element p(Element notice) {
    return notice.expectFirst("p");
  }

  private static Element end(Element notice) {
    return page(notice).expectFirst(".imprint-text");
  }

  private static Document page(Element notice) {
    return Objects.requireNonNull(notice.ownerDocument());
  }

  private static void to(Element notice, String place) {
    page(notice).expectFirst(place).appendChild(notice);
  }

  private static void inline(Element notice, String tag) {
    p(notice).html("<%s>%s</%s>".formatted(tag, p(notice).html(), tag));
  }

  private static String style() {
    return "<style>section{display:none}</style>";
  }
}
