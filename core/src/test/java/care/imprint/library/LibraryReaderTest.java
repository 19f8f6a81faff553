package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
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
}
