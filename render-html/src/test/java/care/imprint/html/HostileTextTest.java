package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.Inline;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.article.Tone;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("Hostile text")
class HostileTextTest {
  private static final HtmlRenderer RENDERER = HtmlRenderer.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></style></script><svg onload=alert(1)>",
        "--></textarea><!--",
        "${1+1} @if(true) !{var x;} {{7*7}}",
        "&lt;b&gt; &amp; &#60;",
        "]]><iframe src=javascript:alert(1)>"
      })
  void staysText(String words) {
    Edition edition = everywhere(words);

    Document page = Html.parse(Html.page(RENDERER, edition));

    assertThat(Html.complaints(Html.page(RENDERER, edition))).isEmpty();
    assertThat(PageText.words(page))
        .isEqualTo(PageText.tokens(String.join("\n", PlainText.of(edition))));
    assertThat(Html.elements(page, e -> e.getLocalName().matches("iframe|svg|textarea|script")))
        .allMatch(HostileTextTest::isOurs);
    assertThat(Html.named(page, "img"))
        .allMatch(e -> e.getAttribute("src").startsWith("../assets/"));
    assertThat(Html.elements(page, e -> e.hasAttribute("onerror") || e.hasAttribute("onload")))
        .isEmpty();
  }

  private static boolean isOurs(Element element) {
    return element.getAttribute("type").equals("application/ld+json")
        || element.getAttribute("class").equals("imprint-mark");
  }

  /** The words in every place that a text of an author reaches, attributes among them. */
  private static Edition everywhere(String words) {
    List<Inline> text = SampleBlocks.text(words);
    List<Block> body =
        List.of(
            new Block.Heading(2, Slug.of("heading"), text),
            new Block.Paragraph(
                List.of(
                    new Inline.Emphasis(text),
                    new Inline.Strong(text),
                    new Inline.Abbreviation(words, words))),
            new Block.Takeaways(
                Optional.empty(), Optional.of(words), List.of(SampleBlocks.item(words))),
            new Block.Callout(
                Optional.empty(),
                Tone.TIP,
                Optional.of(words),
                List.of(SampleBlocks.paragraph(words))),
            new Block.DataTable(
                Optional.empty(),
                Optional.of(words),
                List.of(new Column(text, Alignment.START)),
                false,
                List.of(new TableRow(List.of(new TableCell(text))))),
            new Block.Quotation(
                Optional.empty(),
                List.of(SampleBlocks.paragraph(words)),
                Optional.of(words),
                Optional.empty()),
            new Block.Faq(Optional.empty(), Optional.of(words), Editions.question(words)),
            new Block.CallToAction(
                Optional.empty(), List.of(), Optional.of(words), Optional.empty()));
    return Editions.titled(words, Editions.of(SampleParts.TEAL, Locale.CANADA, body));
  }
}
