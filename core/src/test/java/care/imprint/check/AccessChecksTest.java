package care.imprint.check;

import static care.imprint.check.Draft.faq;
import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.Illustration;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of access for all")
class AccessChecksTest {
  @Nested
  class APicture {
    @ParameterizedTest
    @ValueSource(
        strings = {" ", "…", "IMG_2041", "room.svg", "group-room", "Image", "photo 12", "figure"})
    void saysWhatItShows(String alt) {
      Draft draft = Draft.english(new Block.Figure(Optional.empty(), picture(alt)));

      assertThat(draft.messages(CheckProblem.MISSING_ALT_TEXT))
          .containsExactly(
              "The picture “group-room.svg” says nothing to somebody who does not see it.");
      assertThat(draft.pointers(CheckProblem.MISSING_ALT_TEXT))
          .containsExactly("/articles/0/body/0/image/alt");
    }

    @Test
    void atTheHeadOfAnArticleDoesToo() {
      Draft draft = Draft.english("Words.");
      draft.illustration = Optional.of(picture("image"));

      assertThat(draft.pointers(CheckProblem.MISSING_ALT_TEXT))
          .containsExactly("/articles/0/illustration/alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A calm room with chairs in a circle", "Map", "Image of a harbour"})
    void isFineWithWords(String alt) {
      Draft draft = Draft.english(new Block.Figure(Optional.empty(), picture(alt)));

      assertThat(draft.problems(CheckProblem.MISSING_ALT_TEXT)).isEmpty();
    }

    private static Illustration picture(String alt) {
      return new Illustration(
          "group-room.svg", alt, Optional.empty(), Optional.empty(), ImageOrigin.ILLUSTRATION);
    }
  }

  @Nested
  class Headings {
    @Test
    void skipNoLevel() {
      Draft draft = Draft.english(heading(2, "One"), heading(4, "Deep"), heading(2, "Two"));

      assertThat(draft.messages(CheckProblem.SKIPPED_HEADING_LEVEL))
          .containsExactly("A heading of level 4 follows one of level 2.");
      assertThat(draft.pointers(CheckProblem.SKIPPED_HEADING_LEVEL))
          .containsExactly("/articles/0/body/1");
    }

    @Test
    void startBelowTheTitle() {
      assertThat(Draft.english(heading(3, "One")).messages(CheckProblem.SKIPPED_HEADING_LEVEL))
          .containsExactly("A heading of level 3 follows one of level 1.");
    }

    @Test
    void mayGoUpAnyNumberOfLevels() {
      Draft draft =
          Draft.english(heading(2, "A"), heading(3, "B"), heading(4, "C"), heading(2, "D"));

      assertThat(draft.problems(CheckProblem.SKIPPED_HEADING_LEVEL)).isEmpty();
    }
  }

  @Nested
  class ALink {
    @ParameterizedTest
    @ValueSource(strings = {"here", "Click here", "read more…", "this page"})
    void saysWhereItLeads(String words) {
      Draft draft = Draft.english(paragraph(Inline.text("Look "), link(words)));

      assertThat(draft.messages(CheckProblem.VAGUE_LINK_TEXT))
          .containsExactly("The link “" + words + "” does not say where it leads.");
      assertThat(draft.pointers(CheckProblem.VAGUE_LINK_TEXT))
          .containsExactly("/articles/0/body/0/content/1");
    }

    @Test
    void saysSoInFrench() {
      Draft draft = Draft.french(paragraph(Inline.text("Pour réserver, "), link("cliquez ici")));

      assertThat(draft.problems(CheckProblem.VAGUE_LINK_TEXT)).hasSize(1);
    }

    @Test
    void toAnArticleSaysSoToo() {
      Inline vague = new Inline.ArticleLink(Slug.of("cost"), List.of(Inline.text("here")));
      Inline titled = new Inline.ArticleLink(Slug.of("cost"), List.of());

      assertThat(Draft.english(paragraph(vague, titled)).problems(CheckProblem.VAGUE_LINK_TEXT))
          .hasSize(1);
    }

    @Test
    void isFineWithItsOwnWords() {
      Draft draft = Draft.english(paragraph(link("here is the price list")));

      assertThat(draft.problems(CheckProblem.VAGUE_LINK_TEXT)).isEmpty();
    }

    @Test
    void hasWordsAndNotItsAddress() {
      Draft draft =
          Draft.english(
              paragraph(link("https://example.org/find-care")),
              paragraph("Or see www.example.org for more."));

      assertThat(draft.messages(CheckProblem.BARE_ADDRESS))
          .containsExactly(
              "An address shows instead of words: https://example.org/find-care",
              "An address shows instead of words: www.example.org");
    }

    @Test
    void mayShowAnAddressForMail() {
      Inline mail =
          new Inline.Link(
              Href.of("mailto:hello@example.org"), List.of(Inline.text("hello@example.org")));

      assertThat(Draft.english(paragraph(mail)).problems(CheckProblem.BARE_ADDRESS)).isEmpty();
    }

    private static Inline link(String words) {
      return new Inline.Link(Href.of("https://example.org/"), List.of(Inline.text(words)));
    }
  }

  @Nested
  class AName {
    @Test
    void isUsedOnce() {
      Block.Takeaways named =
          new Block.Takeaways(
              Optional.of(Slug.of("question")), Optional.empty(), List.of(Draft.item("One.")));
      Draft draft =
          Draft.english(heading(2, "Cost"), heading(2, "Cost"), faq("Why?", "So."), named);

      assertThat(draft.messages(CheckProblem.DUPLICATE_ANCHOR))
          .containsExactly(
              "The name “cost” is used twice in this article.",
              "The name “question” is used twice in this article.");
      assertThat(draft.pointers(CheckProblem.DUPLICATE_ANCHOR))
          .containsExactly("/articles/0/body/1/anchor", "/articles/0/body/3/id");
    }

    @Test
    void isFineWhenItIsTheOnlyOne() {
      Draft draft = Draft.english(heading(2, "Cost"), faq("Why?", "So."));

      assertThat(draft.problems(CheckProblem.DUPLICATE_ANCHOR)).isEmpty();
    }
  }

  @Nested
  class ACell {
    @ParameterizedTest
    @ValueSource(strings = {"✓", "✔\uFE0F", "x", " X ", "✗"})
    void saysItsVerdictInWords(String mark) {
      assertThat(table("Depression", mark).messages(CheckProblem.VERDICT_WITHOUT_WORDS))
          .containsExactly("This cell holds “" + mark.strip() + "” and no words.");
      assertThat(table("Depression", mark).pointers(CheckProblem.VERDICT_WITHOUT_WORDS))
          .containsExactly("/articles/0/body/0/rows/0/cells/1/content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓ suitable", "yes", "–", "", "3"})
    void isFineWithWords(String words) {
      assertThat(table("Depression", words).problems(CheckProblem.VERDICT_WITHOUT_WORDS)).isEmpty();
    }

    private static Draft table(String... cells) {
      List<Column> columns =
          Arrays.stream(cells)
              .map(cell -> new Column(List.of(Inline.text("Head")), Alignment.START))
              .toList();
      List<TableCell> row =
          Arrays.stream(cells).map(cell -> new TableCell(List.of(Inline.text(cell)))).toList();
      return Draft.english(
          new Block.DataTable(
              Optional.empty(), Optional.empty(), columns, true, List.of(new TableRow(row))));
    }
  }
}
