package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.source.CslJson;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sources of a library in CSL-JSON")
class CslSourcesTest {
  @TempDir Path folder;

  private List<String> problems() {
    Problems problems = new Problems();
    LibraryReader.create().read(folder, problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void areTheSameAsInYaml() {
    LibraryTree tree = LibraryTree.in(folder);
    Library yaml = Library.read(folder);
    tree.without("sources.yaml").with("sources.json", CslJson.write(yaml.content().sources()));

    assertThat(Library.read(folder).content()).isEqualTo(yaml.content());
  }

  @Test
  void canStandBesideThoseInYaml() {
    LibraryTree.in(folder)
        .with("sources.json", "[{\"id\": \"b\", \"type\": \"book\", \"title\": \"B\"}]");

    assertThat(Library.read(folder).source(Slug.of("b"))).isPresent();
    assertThat(Library.read(folder).source(Slug.of("doe2025"))).isPresent();
  }

  @Test
  void haveIdsThatNoOtherSourceHas() {
    LibraryTree.in(folder)
        .with("sources.json", "[{\"id\": \"doe2025\", \"type\": \"book\", \"title\": \"B\"}]");

    assertThat(problems()).hasSize(1).first().asString().contains("error duplicate-id");
  }

  @Test
  void keepTheRulesOfSources() {
    LibraryTree.in(folder)
        .with(
            "sources.json",
            "[{\"id\": \"b\", \"type\": \"book\", \"title\": \"B\", \"PMID\": \"x\"}]");

    assertThat(problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("sources.json:1:52: error broken-rule: “pmid”");
  }
}
