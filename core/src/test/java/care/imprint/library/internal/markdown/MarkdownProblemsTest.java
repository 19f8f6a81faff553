package care.imprint.library.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is wrong with Markdown")
class MarkdownProblemsTest {
  private final MarkdownDraft draft = new MarkdownDraft();

  @Test
  void rawHtml() {
    draft.body("Some <b>bold</b> words.\n\n<script>alert(1)</script>\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:6: error raw-html: Raw HTML is not read: <b>",
            "a.md:8:13: error raw-html: Raw HTML is not read: </b>",
            "a.md:10:1: error raw-html: Raw HTML is not read: <script>alert(1)</script>");
  }

  @Test
  void markupOutsideTheDialect() {
    draft.body("> Quote\n\n```\ncode\n```\n\n***\n\nA `word` and ![picture](x.png).\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error unsupported-markup: This markup is not part of the dialect: > Quote",
            "a.md:10:1: error unsupported-markup: This markup is not part of the dialect: ```",
            "a.md:14:1: error unsupported-markup: This markup is not part of the dialect: ***",
            "a.md:16:3: error unsupported-markup: This markup is not part of the dialect: `word`",
            "a.md:16:14: error unsupported-markup: This markup is not part of the dialect: ![picture](x.png)");
  }

  @Test
  void anUnknownBlockIsToldWithTheNearestKnownOne() {
    draft.body("::: takeway\n- One\n:::\n");

    assertThat(draft.found())
        .containsExactly("a.md:8:1: error unknown-block: There is no block “takeway”");
    assertThat(draft.hints()).containsExactly("Did you mean “takeaways”?");
  }

  @Test
  void anUnclosedBlock() {
    draft.body("::: callout\nWords.\n");

    assertThat(draft.found())
        .containsExactly("a.md:8:1: error unclosed-block: The block “callout” is not closed");
    assertThat(draft.hints()).containsExactly("End it with a line that holds only :::.");
  }

  @Test
  void aFenceThatClosesNothing() {
    draft.body("Words.\n:::\n");

    assertThat(draft.found())
        .containsExactly("a.md:9:1: error stray-fence: The fence ::: closes nothing");
  }

  @Test
  void aBlockInAnotherWithTheSameFence() {
    draft.body("::: callout\n\n::: sources\n:::\n\nText\n:::\n");

    assertThat(draft.found())
        .contains(
            "a.md:10:1: error nested-fence: The block “sources” stands in another one with the same fence :::");
  }

  @Test
  void settingsThatAreUnknownOrOfAWrongType() {
    draft.body("::: costs\nitems: a\nper-sesion: true\nsessions: three\n:::\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:9:8: error expected-list: “items” must be a list",
            "a.md:10:1: error unknown-key: The key “per-sesion” is not known here",
            "a.md:11:11: error expected-number: “sessions” must be a whole number");
  }

  @Test
  void contentThatDoesNotFit() {
    draft.body("::: takeaways\nNo list.\n:::\n\n::: steps\n- Not numbered\n:::\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error wrong-content: The block “takeaways” does not hold what it must",
            "a.md:12:1: error wrong-content: The block “steps” does not hold what it must");
    assertThat(draft.hints())
        .contains("It is written like this: ::: takeaways ⏎ - first point ⏎ - second point ⏎ :::");
  }

  @Test
  void aMissingOrSuperfluousArgument() {
    draft.body("::: program\nfields: [cost]\n:::\n\n::: faq some-id\n#### Q\nA\n:::\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error wrong-argument: The first line of the block “program” is not understood",
            "a.md:12:1: error wrong-argument: The first line of the block “faq” is not understood");
  }

  @Test
  void factsThatAreNotUnderstood() {
    draft.body("{{cost:a.sum}} and {{price}} and {{abbr:RAM}} and {{cost:a\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error unknown-fact: The fact “cost:a.sum” is not understood",
            "a.md:8:20: error unknown-fact: The fact “price” is not understood",
            "a.md:8:34: error unknown-abbreviation: The short form “RAM” is not explained",
            "a.md:8:51: error unclosed-fact: A fact starts here and does not end");
    assertThat(draft.hints().get(2)).endsWith("Did you mean “REM”?");
  }

  @Test
  void linksThatAreNotAllowed() {
    draft.body("[a](http://example.org/) [b](javascript:alert) [c](article:Bad)\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error bad-link: The link leads to “http://example.org/”, which is not allowed",
            "a.md:8:26: error bad-link: The link leads to “javascript:alert”, which is not allowed",
            "a.md:8:48: error bad-link: The link leads to “article:Bad”, which is not allowed");
  }

  @Test
  void citationsThatAreNotUnderstood() {
    draft.body("Words [@doe2025, p. 3] and [@a; b].\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:7: error bad-citation: The citation “@doe2025, p. 3” is not understood",
            "a.md:8:28: error bad-citation: The citation “@a; b” is not understood");
  }

  @Test
  void headingsOfALevelThatIsNotAllowed() {
    draft.body("# Title\n\n##### Deep\n\n::: callout\n## Inside\nText\n:::\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:8:1: error heading-level: A heading of level 1 may not stand here",
            "a.md:10:1: error heading-level: A heading of level 5 may not stand here",
            "a.md:13:1: error heading-level: A heading of level 2 may not stand here");
  }

  @Test
  void anIdTakenTwice() {
    draft.body("## One {#here}\n\nText.\n\n## Two {#here}\n\nText.\n");

    assertThat(draft.found())
        .containsExactly("a.md:12:1: error duplicate-id: The id “here” is taken already");
    assertThat(draft.hints()).containsExactly("It is also at a.md:8:1. Rename one of the two.");
  }

  @Test
  void frontMatterThatIsMissingOrWrong() {
    draft.read("Just text.\n");
    draft.read(
        MarkdownDraft.HEAD.replace("kind: spoke", "kind: spokes").replace("title", "titel")
            + "Text\n");

    assertThat(draft.found())
        .containsExactly(
            "a.md:1:1: error missing-front-matter: The file does not start with front matter",
            "a.md:2:1: error missing-key: The key “title” is missing",
            "a.md:2:7: error unknown-value: “spokes” is not one of the words known here",
            "a.md:4:1: error unknown-key: The key “titel” is not known here");
  }

  @Test
  void aNoticeHoldsTextAlone() {
    draft.readNotice(
        "---\nkind: disclaimer\nplacement: after\ntitle: T\n---\nText.\n\n::: callout\nx\n:::\n");

    assertThat(draft.found())
        .containsExactly("a.md:8:1: error misplaced-block: “callout” may not stand here");
  }

  @Test
  void manyBracesTakeNoLongerThanTheyAreLong() {
    draft.body("{{a ".repeat(15_000));

    assertThat(draft.problems()).isNotEmpty();
  }

  @Test
  void deepNestingDoesNotOverflow() {
    draft.body("> ".repeat(10_000) + "a\n\n" + "*".repeat(10_000) + "\n\n" + "- ".repeat(10_000));
    draft.body("[".repeat(20_000));

    assertThat(draft.problems()).isNotEmpty();
  }

  @Test
  void messagesExistInFrench() {
    draft.body("::: takeway\n:::\n");

    assertThat(draft.problems().get(0).message(Locale.CANADA_FRENCH))
        .isEqualTo("Il n’y a pas de bloc « takeway »");
  }
}
