package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Article;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The former ids of an article")
class FormerIdsTest {
  private static final String BODY = "Text.\n\n## Why\n\nRest.\n";

  @TempDir Path folder;
  private LibraryTree tree;

  @BeforeEach
  void aLibraryThatIsRight() {
    tree = LibraryTree.in(folder);
  }

  @Test
  void standInItsFrontMatterAndInItsTranslations() {
    guide("sleeping-well", "[good-nights, sleep]").guide("sleeping-well.fr", "[good-nights]");

    Library library = Library.read(folder);

    assertThat(library.article(Slug.of("sleeping-well"), Locale.CANADA).map(Article::formerly))
        .contains(List.of(Slug.of("good-nights"), Slug.of("sleep")));
    assertThat(Library.readJson(library.toJson()).content()).isEqualTo(library.content());
  }

  @Test
  void areNoIdOfTodayNotEvenItsOwn() {
    guide("sleeping-well", "[resting, sleeping-well]").guide("resting", "[]");

    assertThat(found())
        .containsExactly(
            "articles/sleeping-well.md:6:12: error former-id-taken: The former id “resting” is taken already",
            "articles/sleeping-well.md:6:21: error former-id-taken: The former id “sleeping-well” is taken already");
    assertThat(problems().get(0).hint(Locale.ENGLISH))
        .isEqualTo(
            "It is also at articles/resting.md:2:1. An address leads to one guide: remove one of the two.");
    assertThat(problems().get(0).message(Locale.FRENCH))
        .isEqualTo("L’ancien identifiant « resting » est déjà pris");
  }

  @Test
  void leadToOneGuide() {
    guide("resting", "[good-nights]").guide("sleeping-well", "[sleep, good-nights]");

    assertThat(found())
        .containsExactly(
            "articles/sleeping-well.md:6:19: error former-id-taken: The former id “good-nights” is taken already");
    assertThat(problems().get(0).hint(Locale.ENGLISH)).startsWith("It is also at articles/resting");
  }

  @Test
  void standOnceInTheirList() {
    guide("sleeping-well", "[sleep, sleep]");

    assertThat(found())
        .containsExactly(
            "articles/sleeping-well.md:6:19: error former-id-taken: The former id “sleep” is taken already");
  }

  @Test
  void areNamedWhereAReferenceStillUsesThem() {
    guide("sleeping-well", "[good-nights]")
        .with(
            "articles/resting.md",
            LibraryTree.ARTICLE_HEAD + "See [](article:good-nights).\n\n## Why\n\nRest.\n");

    assertThat(found())
        .containsExactly(
            "articles/resting.md:7:5: error unknown-reference: There is no “article:good-nights”");
    assertThat(problems().get(0).hint(Locale.ENGLISH)).isEqualTo("Did you mean “sleeping-well”?");
  }

  @Test
  void mustBeIds() {
    guide("sleeping-well", "[Good Nights]");

    assertThat(found())
        .containsExactly(
            "articles/sleeping-well.md:6:12: error expected-id: “formerly” must be an id");
  }

  private FormerIdsTest guide(String file, String formerly) {
    tree.with(
        "articles/" + file + ".md",
        LibraryTree.ARTICLE_HEAD.replace(
                "updated: 2026-05-06\n", "updated: 2026-05-06\nformerly: %s\n".formatted(formerly))
            + BODY);
    return this;
  }

  private FormerIdsTest with(String file, String content) {
    tree.with(file, content);
    return this;
  }

  private List<Problem> problems() {
    Problems problems = new Problems();
    LibraryReader.create().read(folder, problems);
    return problems.sorted();
  }

  private List<String> found() {
    return problems().stream().map(Problem::toString).toList();
  }
}
