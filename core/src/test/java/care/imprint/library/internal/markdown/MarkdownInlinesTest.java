package care.imprint.library.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.edition.PlainWords;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inlines in Markdown")
class MarkdownInlinesTest {
  private final MarkdownDraft draft = new MarkdownDraft();

  @Test
  void areReadInOrder() {
    List<Inline> inlines =
        inlines(
            "Some *light*, **strong** and [linked](https://example.org/) words [@doe2025; @roe].");

    assertThat(inlines)
        .containsExactly(
            Inline.text("Some "),
            new Inline.Emphasis(List.of(Inline.text("light"))),
            Inline.text(", "),
            new Inline.Strong(List.of(Inline.text("strong"))),
            Inline.text(" and "),
            new Inline.Link(Href.of("https://example.org/"), List.of(Inline.text("linked"))),
            Inline.text(" words "),
            new Inline.Citation(List.of(Slug.of("doe2025"), Slug.of("roe"))),
            Inline.text("."));
  }

  @Test
  void factsAreReferences() {
    assertThat(inlines("It costs {{ cost:group-price.total(3) }} today."))
        .contains(Inline.Fact.of(FactReference.parse("cost:group-price.total(3)").orElseThrow()));
  }

  @Test
  void shortFormsBringTheirWords() {
    assertThat(inlines("In {{abbr:REM}} sleep, {{abbr:KAT}}."))
        .contains(
            new Inline.Abbreviation("REM", "rapid eye movement"),
            new Inline.Abbreviation("KAT", "ketamine-assisted therapy"));
  }

  @Test
  void articleLinksMayLeaveTheirWordsToTheTarget() {
    assertThat(inlines("See [](article:other) and [that](article:third)."))
        .contains(
            new Inline.ArticleLink(Slug.of("other"), List.of()),
            new Inline.ArticleLink(Slug.of("third"), List.of(Inline.text("that"))));
  }

  @Test
  void aLineEndIsASpaceAndABackslashBreaksTheLine() {
    assertThat(inlines("one\ntwo\\\nthree"))
        .containsExactly(Inline.text("one two"), new Inline.LineBreak(), Inline.text("three"));
  }

  @Test
  void bracketsWithoutTargetStayText() {
    assertThat(PlainWords.of(inlines("An [aside] and {one brace}.")))
        .isEqualTo("An [aside] and {one brace}.");
    assertThat(draft.found()).isEmpty();
  }

  private List<Inline> inlines(String text) {
    return ((Block.Paragraph) draft.lead(text).get(0)).content();
  }
}
