package care.imprint.library.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.Tone;
import care.imprint.edition.PlainWords;
import care.imprint.library.Limits;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import care.imprint.program.Verdict;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final String HEAD =
      """
      ---
      kind: spoke
      topic: sleep
      title: Sleeping well
      updated: 2026-05-06
      abbreviations: { REM: rapid eye movement }
      ---
      """;

  private final Problems problems = new Problems();

  @Nested
  class Inlines {
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
      assertThat(found()).isEmpty();
    }

    private List<Inline> inlines(String text) {
      return ((Block.Paragraph) lead(text).get(0)).content();
    }
  }

  @Nested
  class Containers {
    @Test
    void takeaways() {
      Block.Takeaways block =
          only(
              "::: takeaways {#points}\ntitle: In short\n- One\n- Two\n:::", Block.Takeaways.class);

      assertThat(block.id()).contains(Slug.of("points"));
      assertThat(block.title()).contains("In short");
      assertThat(block.items()).hasSize(2);
    }

    @Test
    void calloutWithinWhichAnotherContainerStands() {
      Block.Callout block =
          only(
              ":::: callout\ntone: safety\nBefore.\n\n::: facts\n- **Dose:** small\n:::\n\nAfter.\n::::",
              Block.Callout.class);

      assertThat(block.tone()).isEqualTo(Tone.SAFETY);
      assertThat(block.blocks())
          .hasExactlyElementsOfTypes(
              Block.Paragraph.class, Block.FactTable.class, Block.Paragraph.class);
    }

    @Test
    void aCalloutWithoutToneInforms() {
      assertThat(only("::: callout\nWords.\n:::", Block.Callout.class).tone()).isEqualTo(Tone.INFO);
    }

    @Test
    void factsWithTheColonInsideOrOutside() {
      Block.FactTable block =
          only(
              "::: facts\ncaption: Facts\n- **Dose:** small\n- **Time** : *long*\n- **Lieu\u00a0:** ici\n:::",
              Block.FactTable.class);

      assertThat(block.rows())
          .extracting(row -> PlainWords.of(row.term()) + "=" + PlainWords.of(row.detail()))
          .containsExactly("Dose=small", "Time=long", "Lieu=ici");
    }

    @Test
    void tables() {
      Block.DataTable block =
          only(
              "::: table\ncaption: Times\nrow-headers: true\n\n| When | Hours |\n|:---|---:|\n| Night | 8 |\n:::",
              Block.DataTable.class);

      assertThat(block.caption()).contains("Times");
      assertThat(block.rowHeaders()).isTrue();
      assertThat(block.columns())
          .extracting(column -> column.alignment())
          .containsExactly(Alignment.START, Alignment.END);
      assertThat(PlainWords.of(block.rows().get(0).cells().get(1).content())).isEqualTo("8");
    }

    @Test
    void programs() {
      Block.ProgramCard block =
          only(
              "::: program night-school {#card}\nfields: [operator, cost]\ntracks: [group]\n:::",
              Block.ProgramCard.class);

      assertThat(block.program()).isEqualTo(Slug.of("night-school"));
      assertThat(block.fields()).containsExactly(ProgramField.OPERATOR, ProgramField.COST);
      assertThat(block.tracks()).containsExactly(Slug.of("group"));
    }

    @Test
    void suitabilityOfAProgram() {
      Block.SuitabilityMatrix block =
          only(
              "::: suitability night-school\ncaption: For whom\ncriteria: [crisis]\nformats: [group, individual]\n:::",
              Block.SuitabilityMatrix.class);

      assertThat(block.program()).contains(Slug.of("night-school"));
      assertThat(block.formats()).containsExactly(TrackFormat.GROUP, TrackFormat.INDIVIDUAL);
    }

    @Test
    void suitabilityWrittenOut() {
      Block.SuitabilityMatrix block =
          only(
              "::: suitability\noptions: [Day, Night]\n\n| Who | Day | Night |\n|--|--|--|\n| Owls | not-suitable | suitable: *with* care |\n:::",
              Block.SuitabilityMatrix.class);

      assertThat(block.options()).containsExactly("Day", "Night");
      assertThat(block.rows().get(0).assessments())
          .extracting(one -> one.verdict() + "/" + PlainWords.of(one.words()))
          .containsExactly(Verdict.NOT_SUITABLE + "/", Verdict.SUITABLE + "/with care");
    }

    @Test
    void prosAndCons() {
      Block.ProsAndCons block =
          only(
              "::: pros-cons\ntitle: Weigh it\n#### Good\n- a\n- b\n\n#### Bad\n- c\n:::",
              Block.ProsAndCons.class);

      assertThat(block.prosTitle()).isEqualTo("Good");
      assertThat(block.pros()).hasSize(2);
      assertThat(block.consTitle()).isEqualTo("Bad");
      assertThat(block.cons()).hasSize(1);
    }

    @Test
    void costs() {
      Block.CostComparison block =
          only(
              "::: costs\ncaption: Prices\nitems: [a, b]\nsessions: 3\nper-session: true\nnotes:\n  a: \"With *tea*\"\n:::",
              Block.CostComparison.class);

      assertThat(block.items()).containsExactly(Slug.of("a"), Slug.of("b"));
      assertThat(block.totalSessions()).contains(3);
      assertThat(block.perSession()).isTrue();
      assertThat(block.notes())
          .singleElement()
          .satisfies(note -> assertThat(note.note()).hasSize(2));
    }

    @Test
    void evidence() {
      Block.EvidenceSummary block =
          only(
              "::: evidence\n- [@doe2025] Sleep helps.\n\n  And more.\n:::",
              Block.EvidenceSummary.class);

      assertThat(block.findings().get(0).source()).isEqualTo(Slug.of("doe2025"));
      assertThat(block.findings().get(0).found())
          .containsExactly(
              new Block.Paragraph(List.of(Inline.text("Sleep helps."))),
              new Block.Paragraph(List.of(Inline.text("And more."))));
    }

    @Test
    void quotations() {
      Block.Quotation block =
          only("::: quote\nby: J. Doe\nsource: doe2025\nWords.\n:::", Block.Quotation.class);

      assertThat(block.by()).contains("J. Doe");
      assertThat(block.source()).contains(Slug.of("doe2025"));
    }

    @Test
    void figures() {
      Block.Figure block =
          only(
              "::: figure {#bed}\nfile: bed.svg\nalt: A bed\norigin: illustration\n:::",
              Block.Figure.class);

      assertThat(block.image().origin()).isEqualTo(ImageOrigin.ILLUSTRATION);
    }

    @Test
    void questions() {
      Block.Faq block =
          only(
              "::: faq\n#### How long? {#how-long}\nEight hours.\n\nOr nine.\n\n#### How long?\nLong.\n:::",
              Block.Faq.class);

      assertThat(block.questions())
          .extracting(question -> question.anchor().value())
          .containsExactly("how-long", "how-long-2");
      assertThat(block.questions().get(0).answer()).hasSize(2);
    }

    @Test
    void steps() {
      Block.Steps block =
          only("::: steps\n1. Lie down\n\n   On the bed.\n2. Sleep\n:::", Block.Steps.class);

      assertThat(block.steps())
          .extracting(step -> PlainWords.of(step.title()) + step.blocks().size())
          .containsExactly("Lie down1", "Sleep0");
    }

    @Test
    void sourcesAndCallsToAction() {
      assertThat(only("::: sources\ntitle: Works\n:::", Block.SourceList.class).title())
          .contains("Works");
      Block.CallToAction call =
          only(
              "::: call-to-action\nlabel: Book\nhref: https://example.org/book\n\nCome by.\n:::",
              Block.CallToAction.class);
      assertThat(call.label()).contains("Book");
      assertThat(call.blocks()).hasSize(1);
    }

    @Test
    void everyBlockCanBeWritten() {
      String everything =
          Arrays.stream(Container.values()).map(Container::word).collect(Collectors.joining(" "));

      assertThat(everything.split(" "))
          .as("a block that is not a container is a heading, a paragraph or a list")
          .hasSize(Block.class.getPermittedSubclasses().length - 4);
    }

    private <T extends Block> T only(String text, Class<T> type) {
      List<Block> body = body(text);
      assertThat(found()).isEmpty();
      assertThat(body).singleElement().isInstanceOf(type);
      return type.cast(body.get(0));
    }
  }

  @Nested
  class WhatIsWrong {
    @Test
    void rawHtml() {
      body("Some <b>bold</b> words.\n\n<script>alert(1)</script>\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:6: error raw-html: Raw HTML is not read: <b>",
              "a.md:8:13: error raw-html: Raw HTML is not read: </b>",
              "a.md:10:1: error raw-html: Raw HTML is not read: <script>alert(1)</script>");
    }

    @Test
    void markupOutsideTheDialect() {
      body("> Quote\n\n```\ncode\n```\n\n***\n\nA `word` and ![picture](x.png).\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error unsupported-markup: This markup is not part of the dialect: > Quote",
              "a.md:10:1: error unsupported-markup: This markup is not part of the dialect: ```",
              "a.md:14:1: error unsupported-markup: This markup is not part of the dialect: ***",
              "a.md:16:3: error unsupported-markup: This markup is not part of the dialect: `word`",
              "a.md:16:14: error unsupported-markup: This markup is not part of the dialect: ![picture](x.png)");
    }

    @Test
    void anUnknownBlockIsToldWithTheNearestKnownOne() {
      body("::: takeway\n- One\n:::\n");

      assertThat(found())
          .containsExactly("a.md:8:1: error unknown-block: There is no block “takeway”");
      assertThat(hints()).containsExactly("Did you mean “takeaways”?");
    }

    @Test
    void anUnclosedBlock() {
      body("::: callout\nWords.\n");

      assertThat(found())
          .containsExactly("a.md:8:1: error unclosed-block: The block “callout” is not closed");
      assertThat(hints()).containsExactly("End it with a line that holds only :::.");
    }

    @Test
    void aFenceThatClosesNothing() {
      body("Words.\n:::\n");

      assertThat(found())
          .containsExactly("a.md:9:1: error stray-fence: The fence ::: closes nothing");
    }

    @Test
    void aBlockInAnotherWithTheSameFence() {
      body("::: callout\n\n::: sources\n:::\n\nText\n:::\n");

      assertThat(found())
          .contains(
              "a.md:10:1: error nested-fence: The block “sources” stands in another one with the same fence :::");
    }

    @Test
    void settingsThatAreUnknownOrOfAWrongType() {
      body("::: costs\nitems: a\nper-sesion: true\nsessions: three\n:::\n");

      assertThat(found())
          .containsExactly(
              "a.md:9:8: error expected-list: “items” must be a list",
              "a.md:10:1: error unknown-key: The key “per-sesion” is not known here",
              "a.md:11:11: error expected-number: “sessions” must be a whole number");
    }

    @Test
    void contentThatDoesNotFit() {
      body("::: takeaways\nNo list.\n:::\n\n::: steps\n- Not numbered\n:::\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error wrong-content: The block “takeaways” does not hold what it must",
              "a.md:12:1: error wrong-content: The block “steps” does not hold what it must");
      assertThat(hints())
          .contains(
              "It is written like this: ::: takeaways ⏎ - first point ⏎ - second point ⏎ :::");
    }

    @Test
    void aMissingOrSuperfluousArgument() {
      body("::: program\nfields: [cost]\n:::\n\n::: faq some-id\n#### Q\nA\n:::\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error wrong-argument: The first line of the block “program” is not understood",
              "a.md:12:1: error wrong-argument: The first line of the block “faq” is not understood");
    }

    @Test
    void factsThatAreNotUnderstood() {
      body("{{cost:a.sum}} and {{price}} and {{abbr:RAM}} and {{cost:a\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error unknown-fact: The fact “cost:a.sum” is not understood",
              "a.md:8:20: error unknown-fact: The fact “price” is not understood",
              "a.md:8:34: error unknown-abbreviation: The short form “RAM” is not explained",
              "a.md:8:51: error unclosed-fact: A fact starts here and does not end");
      assertThat(hints().get(2)).endsWith("Did you mean “REM”?");
    }

    @Test
    void linksThatAreNotAllowed() {
      body("[a](http://example.org/) [b](javascript:alert) [c](article:Bad)\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error bad-link: The link leads to “http://example.org/”, which is not allowed",
              "a.md:8:26: error bad-link: The link leads to “javascript:alert”, which is not allowed",
              "a.md:8:48: error bad-link: The link leads to “article:Bad”, which is not allowed");
    }

    @Test
    void citationsThatAreNotUnderstood() {
      body("Words [@doe2025, p. 3] and [@a; b].\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:7: error bad-citation: The citation “@doe2025, p. 3” is not understood",
              "a.md:8:28: error bad-citation: The citation “@a; b” is not understood");
    }

    @Test
    void headingsOfALevelThatIsNotAllowed() {
      body("# Title\n\n##### Deep\n\n::: callout\n## Inside\nText\n:::\n");

      assertThat(found())
          .containsExactly(
              "a.md:8:1: error heading-level: A heading of level 1 may not stand here",
              "a.md:10:1: error heading-level: A heading of level 5 may not stand here",
              "a.md:13:1: error heading-level: A heading of level 2 may not stand here");
    }

    @Test
    void anIdTakenTwice() {
      body("## One {#here}\n\nText.\n\n## Two {#here}\n\nText.\n");

      assertThat(found())
          .containsExactly("a.md:12:1: error duplicate-id: The id “here” is taken already");
      assertThat(hints()).containsExactly("It is also at a.md:8:1. Rename one of the two.");
    }

    @Test
    void frontMatterThatIsMissingOrWrong() {
      read("Just text.\n");
      read(HEAD.replace("kind: spoke", "kind: spokes").replace("title", "titel") + "Text\n");

      assertThat(found())
          .containsExactly(
              "a.md:1:1: error missing-front-matter: The file does not start with front matter",
              "a.md:2:1: error missing-key: The key “title” is missing",
              "a.md:2:7: error unknown-value: “spokes” is not one of the words known here",
              "a.md:4:1: error unknown-key: The key “titel” is not known here");
    }

    @Test
    void aNoticeHoldsTextAlone() {
      new MarkdownReader(Limits.standard())
          .notice(
              file(
                  "---\nkind: disclaimer\nplacement: after\ntitle: T\n---\nText.\n\n::: callout\nx\n:::\n"),
              problems);

      assertThat(found())
          .containsExactly("a.md:8:1: error misplaced-block: “callout” may not stand here");
    }

    @Test
    void manyBracesTakeNoLongerThanTheyAreLong() {
      body("{{a ".repeat(15_000));

      assertThat(problems.sorted()).isNotEmpty();
    }

    @Test
    void deepNestingDoesNotOverflow() {
      body("> ".repeat(10_000) + "a\n\n" + "*".repeat(10_000) + "\n\n" + "- ".repeat(10_000));
      body("[".repeat(20_000));

      assertThat(problems.sorted()).isNotEmpty();
    }

    @Test
    void messagesExistInFrench() {
      body("::: takeway\n:::\n");

      assertThat(problems.sorted().get(0).message(Locale.CANADA_FRENCH))
          .isEqualTo("Il n’y a pas de bloc « takeway »");
    }
  }

  private List<Block> lead(String text) {
    return read(HEAD + text + "\n\n## End\n\nEnd.\n").map(Article::lead).orElseThrow();
  }

  private List<Block> body(String text) {
    return read(HEAD + text).map(Article::body).orElse(List.of());
  }

  private Optional<Article> read(String text) {
    return new MarkdownReader(Limits.standard()).article(file(text), problems).map(Placed::value);
  }

  private static MarkdownFile file(String text) {
    return new MarkdownFile(
        "a.md", text, Slug.of("a"), "en", Map.of("KAT", "ketamine-assisted therapy"));
  }

  private List<String> found() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private List<String> hints() {
    return problems.sorted().stream().map(problem -> problem.hint(Locale.ENGLISH)).toList();
  }
}
