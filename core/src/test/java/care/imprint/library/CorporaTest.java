package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Parts;
import care.imprint.library.internal.markdown.MarkdownFile;
import care.imprint.library.internal.markdown.MarkdownReader;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile and odd input of others, where it is at hand. */
@DisplayName("Hostile input")
@EnabledIfSystemProperty(named = "imprint.corpora", matches = ".+")
class CorporaTest {
  @TempDir Path folder;

  /** What our reader refuses though JSON allows it. */
  private static final List<String> STRICTER = List.of("duplicate-key", "empty-value", "too-deep");

  @Test
  void inJsonIsRefusedWhereTheStandardRefusesIt() throws IOException {
    List<Path> files = files("json");
    assertThat(files).hasSizeGreaterThan(300);
    for (Path file : files) {
      String name = file.getFileName().toString();
      Problems problems = new Problems();
      Optional<Document> document = data(file, "x.json", problems);
      if (name.startsWith("n_")) {
        assertThat(document.isEmpty() || problems.hasErrors()).as(name).isTrue();
      } else if (name.startsWith("y_")) {
        assertThat(codes(problems)).as(name).isSubsetOf(STRICTER);
      }
    }
  }

  @Test
  void inYamlEndsInADocumentOrInProblems() throws IOException {
    List<Path> files = files("yaml");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Problems problems = new Problems();
      Optional<Document> document = data(file, "x.yaml", problems);
      assertThat(document.isPresent() || problems.hasErrors())
          .as(file.getFileName().toString())
          .isTrue();
    }
  }

  @Test
  void inTitlesStaysAsItIsOrIsRefused() throws IOException {
    JsonNode strings =
        new JsonMapper()
            .readTree(Files.readString(folder("text").resolve("big-list-of-naughty-strings.json")));
    assertThat(strings.size()).isGreaterThan(500);
    for (JsonNode text : strings) {
      Problems problems = new Problems();
      Optional<Article> article = article(text.toString(), problems);
      assertThat(article.isPresent()).as(text.toString()).isNotEqualTo(problems.hasErrors());
      article.ifPresent(
          read -> assertThat(folded(read.title())).isEqualTo(folded(text.asString())));
    }
  }

  @Test
  void inTextNeverBecomesALinkThatIsNotAllowed() throws IOException {
    List<String> payloads = new ArrayList<>(lines("xss", "payloads-all-the-things.txt"));
    new JsonMapper()
        .readTree(Files.readString(folder("xss").resolve("dompurify-fixtures.json")))
        .forEach(fixture -> payloads.add(fixture.path("payload").asString("")));
    assertThat(payloads).hasSizeGreaterThan(2_000);
    for (String payload : payloads) {
      Problems problems = new Problems();
      List<Block> blocks =
          new MarkdownReader(Limits.standard()).text(file(payload), problems).value();
      assertThat(blocks.isEmpty() && !problems.hasErrors())
          .as(payload)
          .isEqualTo(payload.isBlank());
      Parts.visit("", blocks, (pointer, part) -> allowed(part));
    }
  }

  @Test
  void inFileNamesLeadsNowhere() throws IOException {
    List<String> paths = lines("paths", "traversal.txt");
    assertThat(paths).hasSizeGreaterThan(1_500);
    LibraryTree tree = LibraryTree.in(folder);
    StringBuilder body = new StringBuilder("Text.\n\n## Why\n");
    List<String> written = paths.stream().filter(path -> !path.isBlank()).limit(200).toList();
    for (String path : written) {
      body.append("\n::: figure\nfile: ")
          .append(new JsonMapper().writeValueAsString(path))
          .append("\nalt: A\norigin: illustration\n:::\n");
    }
    tree.withArticle(body.toString());
    Problems problems = new Problems();

    assertThat(LibraryReader.create().read(folder, problems)).isEmpty();
    assertThat(codes(problems)).filteredOn("unknown-reference"::equals).hasSize(written.size());
  }

  /** YAML folds line ends in quotes to spaces, those of Unicode too. */
  private static String folded(String text) {
    return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }

  private static void allowed(Object part) {
    if (part instanceof Inline.Link link) {
      assertThat(link.href().scheme()).isIn("https", "mailto", "tel");
    }
  }

  private static Optional<Article> article(String title, Problems problems) {
    String text =
        "---\nkind: spoke\ntopic: sleep\nupdated: 2026-05-06\ntitle: %s\n---\nText.\n"
            .formatted(title);
    return new MarkdownReader(Limits.standard())
        .article(file(text), problems)
        .map(placed -> placed.value());
  }

  private static MarkdownFile file(String text) {
    return new MarkdownFile("articles/x.md", text, Slug.of("x"), "en", Map.of());
  }

  private static Optional<Document> data(Path file, String name, Problems problems)
      throws IOException {
    return new Reading(Limits.standard(), problems).data(name, Files.readAllBytes(file));
  }

  private static List<String> codes(Problems problems) {
    return problems.sorted().stream().map(Problem::code).map(code -> code.code()).toList();
  }

  private static Path folder(String name) {
    return Path.of(System.getProperty("imprint.corpora"), name);
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder(name))) {
      return files.sorted().toList();
    }
  }

  private static List<String> lines(String name, String file) throws IOException {
    return Files.readAllLines(folder(name).resolve(file));
  }
}
