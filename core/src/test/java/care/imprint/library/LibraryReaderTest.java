package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {
  @TempDir Path folder;
  private LibraryTree tree;

  @BeforeEach
  void aLibraryThatIsRight() {
    tree = LibraryTree.in(folder);
  }

  @Nested
  class Reading {
    @Test
    void allPartsAreThere() {
      Library library = Library.read(folder);

      assertThat(library.network().name().in(Locale.ENGLISH)).contains("Sample network");
      assertThat(library.network().policy()).isEqualTo(EditorialPolicy.usual());
      assertThat(library.cost(Slug.of("group-price"))).isPresent();
      assertThat(library.program(Slug.of("night-school"))).isPresent();
      assertThat(library.source(Slug.of("doe2025"))).isPresent();
      assertThat(library.notice(Slug.of("safety"), Locale.CANADA)).isPresent();
      Article article = library.article(Slug.of("sleeping-well"), Locale.CANADA).orElseThrow();
      assertThat(article.lead())
          .containsExactly(new Block.Paragraph(List.of(Inline.text("Sleep matters."))));
      assertThat(article.body())
          .containsExactly(
              new Block.Heading(2, Slug.of("why"), List.of(Inline.text("Why"))),
              new Block.Paragraph(List.of(Inline.text("Rest."))));
    }

    @Test
    void theSuffixOfAFileIsItsLanguage() {
      tree.with(
          "articles/sleeping-well.fr.md",
          LibraryTree.ARTICLE_HEAD.replace("Sleeping well", "Bien dormir")
              + "Dormir.\n\n## Pourquoi\n\nRepos.\n");

      Library library = Library.read(folder);

      assertThat(library.article(Slug.of("sleeping-well"), Locale.CANADA_FRENCH))
          .map(Article::title)
          .contains("Bien dormir");
    }

    @Test
    void aZipHoldsTheSame() throws IOException {
      Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
      zip(zip, "pack/");

      assertThat(Library.read(zip).content()).isEqualTo(Library.read(folder).content());
    }

    @Test
    void aContentPackOnTheClassPathHoldsTheSame() throws IOException {
      Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
      zip(jar, "guides/");

      try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
        assertThat(Library.readClassPath(loader, "guides").content())
            .isEqualTo(Library.read(folder).content());
      }
      try (URLClassLoader loader =
          new URLClassLoader(new URL[] {folder.resolveSibling("").toUri().toURL()}, null)) {
        assertThat(Library.readClassPath(loader, String.valueOf(folder.getFileName())).content())
            .isEqualTo(Library.read(folder).content());
      }
    }

    @Test
    void partsKnowWhereTheyStand() {
      Library library = Library.read(folder);

      assertThat(library.location("/articles/0/body/1/content/0"))
          .isEqualTo(
              new Location("articles/sleeping-well.md", 11, 1, "/articles/0/body/1/content/0"));
      assertThat(library.location("/costs/0/price"))
          .isEqualTo(new Location("costs/night-school.yaml", 3, 10, "/costs/0/price"));
      assertThat(library.location("/articles/0/dates").line()).isEqualTo(5);
    }

    private void zip(Path zip, String prefix) throws IOException {
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
          Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          out.putNextEntry(
              new ZipEntry(prefix + folder.relativize(file).toString().replace('\\', '/')));
          Files.copy(file, out);
        }
      }
    }
  }

  @Nested
  class WhatIsWrong {
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
      assertThat(found())
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

      assertThat(found())
          .containsExactly(
              "articles/sleeping-well.md:7:5: error unknown-reference: There is no “source:doe2024”",
              "articles/sleeping-well.md:7:20: error unknown-reference: There is no “cost:group-prize”",
              "articles/sleeping-well.md:7:42: error unknown-reference: There is no “program:night-scool”",
              "articles/sleeping-well.md:7:74: error unknown-reference: There is no “article:sleeping-wel”",
              "articles/sleeping-well.md:11:1: error unknown-reference: There is no “criterion:crisi”");
      assertThat(hints()).contains("Did you mean “doe2025”?", "Did you mean “group-price”?");
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

      assertThat(found())
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

      assertThat(found())
          .containsExactly(
              "costs/other.yaml:1:7: error duplicate-id: The id “group-price” is taken already");
      assertThat(hints())
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

      assertThat(found())
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

      assertThat(found())
          .containsExactly(
              "sources.yaml:3:9: error broken-rule: “year” must be greater than or equal to 1600");
      assertThat(problems().get(0).message(Locale.FRENCH))
          .isEqualTo("« year » doit être supérieur ou égal à 1600");
    }

    @Test
    void filesThatNothingReadsAreTold() {
      tree.with("articles/notes.txt", "x").with("articles/Bad Name.md", "x").with("README.md", "x");

      assertThat(found())
          .containsExactly(
              "articles/Bad Name.md: error bad-file-name: The file name “Bad Name” is not an id",
              "articles/notes.txt: warning unexpected-file: Nothing reads the file articles/notes.txt");
    }

    @Test
    void aLanguageThatTheLibraryDoesNotHaveIsTold() {
      tree.with("articles/sleeping-well.de.md", LibraryTree.ARTICLE_HEAD + "Schlaf.\n");

      assertThat(found())
          .containsExactly(
              "articles/sleeping-well.de.md: error unexpected-language: The file is in the language “de”, which the library does not have");
    }

    @Test
    void filesOverTheLimitAreNotRead() {
      tree.withArticle("a".repeat(70_000)).with("costs/big.yaml", "#".repeat(1_100_000));

      assertThat(found())
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

      assertThat(found())
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

      assertThat(problems())
          .allMatch(problem -> problem.location().file().equals("programs/night-school.yaml"));
    }
  }

  @Nested
  class Json {
    @Test
    void writtenAndReadAgainIsTheSame() {
      Library library = Library.read(folder);

      Library again = Library.readJson(library.toJson());

      assertThat(again.content()).isEqualTo(library.content());
      assertThat(again.toJson()).isEqualTo(library.toJson());
    }

    @Test
    void isCheckedLikeFiles() {
      String json = Library.read(folder).toJson().replace("\"group-price\"", "\"other-price\"");
      Problems problems = new Problems();

      Optional<Library> library =
          LibraryReader.create()
              .readJson(json.replaceFirst("\"other-price\"", "\"any-price\""), "x.json", problems);

      assertThat(library).isEmpty();
      assertThat(problems.sorted())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(LibraryProblem.UNKNOWN_REFERENCE);
                assertThat(problem.location().line()).isPositive();
                assertThat(problem.location().file()).isEqualTo("x.json");
              });
    }
  }

  private List<Problem> problems() {
    Problems problems = new Problems();
    LibraryReader.create().read(folder, problems);
    return problems.sorted();
  }

  private List<String> found() {
    return problems().stream().map(Problem::toString).toList();
  }

  private List<String> hints() {
    return problems().stream().map(problem -> problem.hint(Locale.ENGLISH)).toList();
  }
}
