package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is wrong with a library")
class LibraryProblemsTest {
  @TempDir Path folder;
  private LibraryTree tree;

  @BeforeEach
  void aLibraryThatIsRight() {
    tree = LibraryTree.in(folder);
  }

  @Test
  void ofAllFilesAreToldInOneRun() {
    tree.with("costs/night-school.yaml", "- id: group-price\n  nam: Group\n")
        .withArticle("Text with {{cost:nothing}} and [@nobody].\n\n## Why\n\n<b>Bold</b>\n");

    assertThatThrownBy(() -> Library.read(folder))
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code().code())
                    .contains("unknown-key", "missing-key", "raw-html"));
    assertThat(tree.found())
        .contains("articles/sleeping-well.md:11:1: error raw-html: Raw HTML is not read: <b>");
  }

  @Test
  void unknownReferencesAreNamedWithTheNearestKnownOne() {
    tree.withArticle(
        """
        See [@doe2024] and {{cost:group-prize}}, {{program:night-scool.name}} or [](article:sleeping-wel).

        ## More

        ::: suitability night-school
        criteria: [crisi]
        formats: [group]
        :::
        """);

    assertThat(tree.found())
        .containsExactly(
            "articles/sleeping-well.md:7:5: error unknown-reference: There is no “source:doe2024”",
            "articles/sleeping-well.md:7:20: error unknown-reference: There is no “cost:group-prize”",
            "articles/sleeping-well.md:7:42: error unknown-reference: There is no “program:night-scool”",
            "articles/sleeping-well.md:7:74: error unknown-reference: There is no “article:sleeping-wel”",
            "articles/sleeping-well.md:11:1: error unknown-reference: There is no “criterion:crisi”");
    assertThat(tree.hints()).contains("Did you mean “doe2025”?", "Did you mean “group-price”?");
  }

  @Test
  void unknownNoticesTopicsImagesAndRelatedArticlesAreToldAtTheirKeys() {
    tree.with(
        "articles/sleeping-well.md",
        """
        ---
        kind: spoke
        topic: sleeep
        title: Sleeping well
        updated: 2026-05-06
        notices: [safty]
        related: [nothing-like-it]
        illustration: { file: bed.svg, alt: A bed, origin: illustration }
        ---
        Text.

        ## Why

        Rest.
        """);

    assertThat(tree.found())
        .containsExactly(
            "articles/sleeping-well.md:3:8: error unknown-reference: There is no “topic:sleeep”",
            "articles/sleeping-well.md:6:10: error unknown-reference: There is no “notice:safty”",
            "articles/sleeping-well.md:7:10: error unknown-reference: There is no “article:nothing-like-it”",
            "articles/sleeping-well.md:8:23: error unknown-reference: There is no “image:bed.svg”");
  }

  @Test
  void anIdIsTakenOnce() {
    tree.with(
        "costs/other.yaml",
        """
        - id: group-price
          name: Other
          price: { kind: varies }
          tax: included
        """);

    assertThat(tree.found())
        .containsExactly(
            "costs/other.yaml:1:7: error duplicate-id: The id “group-price” is taken already");
    assertThat(tree.hints())
        .containsExactly("It is also at costs/night-school.yaml:1:7. Rename one of the two.");
  }

  @Test
  void aTextThatLacksALanguageIsTold() {
    tree.with(
        "costs/night-school.yaml",
        """
        - id: group-price
          name: { en: Group }
          price: { kind: fixed, amount: CAD 300 }
          tax: plus-gst
        """);

    assertThat(tree.found())
        .containsExactly(
            "costs/night-school.yaml:2:9: error missing-translation: “name” has no text in the language “fr”");
  }

  @Test
  void brokenConstraintsAreToldInBothLanguages() {
    tree.with(
        "sources.yaml",
        """
        - id: doe2025
          kind: journal-article
          year: 1066
          title: On sleep
        """);

    assertThat(tree.found())
        .containsExactly(
            "sources.yaml:3:9: error broken-rule: “year” must be greater than or equal to 1600");
    assertThat(tree.problems().get(0).message(Locale.FRENCH))
        .isEqualTo("« year » doit être supérieur ou égal à 1600");
  }

  @Test
  void filesThatNothingReadsAreTold() {
    tree.with("articles/notes.txt", "x").with("articles/Bad Name.md", "x").with("README.md", "x");

    assertThat(tree.found())
        .containsExactly(
            "articles/Bad Name.md: error bad-file-name: The file name “Bad Name” is not an id",
            "articles/notes.txt: warning unexpected-file: Nothing reads the file articles/notes.txt");
  }

  @Test
  void aLanguageThatTheLibraryDoesNotHaveIsTold() {
    tree.with("articles/sleeping-well.de.md", LibraryTree.ARTICLE_HEAD + "Schlaf.\n");

    assertThat(tree.found())
        .containsExactly(
            "articles/sleeping-well.de.md: error unexpected-language: The file is in the language “de”, which the library does not have");
  }

  @Test
  void filesOverTheLimitAreNotRead() {
    tree.withArticle("a".repeat(70_000)).with("costs/big.yaml", "#".repeat(1_100_000));

    assertThat(tree.found())
        .containsExactly(
            "articles/sleeping-well.md: error file-too-large: The file has 70074 bytes; at most 65536 are read",
            "costs/big.yaml: error file-too-large: The file has 1100000 bytes; at most 1048576 are read");
  }

  @Test
  void limitsCanBeLoweredAndNotRaised() {
    Problems problems = new Problems();
    LibraryReader.with(new Limits(50, 1024, 1024, 20)).read(folder, problems);

    assertThat(problems.sorted())
        .extracting(problem -> problem.code().code())
        .contains("file-too-large");
    assertThatThrownBy(() -> new Limits(64 * 1024 + 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotUtf8IsTold() throws IOException {
    Files.write(
        folder.resolve("articles/sleeping-well.md"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(tree.found())
        .containsExactly("articles/sleeping-well.md: error not-utf8: The file is not UTF-8 text");
  }

  @Test
  void aPlaceWithoutALibraryIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Problems problems = new Problems();

    assertThat(LibraryReader.create().read(empty, problems)).isEmpty();
    assertThat(LibraryReader.create().read(empty.resolve("nothing"), problems)).isEmpty();
    assertThat(LibraryReader.create().readClassPath(getClass().getClassLoader(), "no", problems))
        .isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem.code().code())
        .containsOnly("nothing-to-read")
        .hasSize(3);
  }

  @Test
  void oneBadGuideDoesNotTakeTheOthersWithIt() {
    tree.with("articles/bad.md", LibraryTree.ARTICLE_HEAD + "Text\n\n## A\n\n<b>\n");
    Problems problems = new Problems();

    Library library = LibraryReader.create().readSound(folder, problems).orElseThrow();

    assertThat(library.content().articles())
        .extracting(article -> article.id().value())
        .containsExactly("sleeping-well");
    assertThat(problems.hasErrors()).isTrue();
    assertThat(library.location("/articles/0").file()).isEqualTo("articles/sleeping-well.md");
  }

  @Test
  void anErrorInWhatGuidesShareLeavesNothing() {
    tree.with("costs/night-school.yaml", "- id: group-price\n");

    assertThat(LibraryReader.create().readSound(folder, new Problems())).isEmpty();
  }

  @Test
  void aReferenceToWhatIsBrokenIsNotToldTwice() {
    tree.with("programs/night-school.yaml", "name: 5\n")
        .withArticle("{{program:night-school.name}}\n\n## Why\n\nRest.\n");

    assertThat(tree.problems())
        .allMatch(problem -> problem.location().file().equals("programs/night-school.yaml"));
  }
}
