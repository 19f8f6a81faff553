package care.imprint.library.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.Limits;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataReaderTest {
  private final Problems problems = new Problems();

  @Test
  void placesAreThoseOfTheFile() {
    Document document =
        yaml("a: 1\nlist:\n  - x: two\n", Location.of("f.yaml", 10, 1)).orElseThrow();

    assertThat(document.value("/list/0/x")).isEqualTo(new Location("f.yaml", 12, 8, "/list/0/x"));
    assertThat(document.key("/list/0/x")).isEqualTo(new Location("f.yaml", 12, 5, "/list/0/x"));
    assertThat(document.value("/list/0/nothing").line()).isEqualTo(12);
  }

  @Test
  void anchorsAndAliasesAreRefused() {
    yaml("a: &x { c: 1 }\nb: *x\n");

    assertThat(found())
        .containsExactly(
            "f.yaml:1:4: error alias: YAML anchors and aliases are not read",
            "f.yaml:2:4: error alias: YAML anchors and aliases are not read");
  }

  @Test
  void aSecondDocumentIsRefused() {
    yaml("a: 1\n---\nb: 2\n");

    assertThat(found())
        .containsExactly(
            "f.yaml:3:1: error several-documents: The file holds more than one YAML document");
  }

  @Test
  void aKeyTwiceIsRefused() {
    Document document = yaml("a: 1\nb: 2\na: { c: 3 }\n").orElseThrow();

    assertThat(found())
        .containsExactly("f.yaml:3:1: error duplicate-key: The key “a” stands twice");
    assertThat(document.tree().get("a").intValue()).isEqualTo(1);
  }

  @Test
  void aKeyWithoutValueIsRefused() {
    yaml("a:\nb: 2\n");

    assertThat(found()).containsExactly("f.yaml:1:1: error empty-value: The key “a” has no value");
  }

  @Test
  void nestingOverTheLimitIsRefused() {
    yaml("[".repeat(21) + "]".repeat(21));

    assertThat(found())
        .containsExactly("f.yaml:1:21: error too-deep: The data is nested deeper than 20 levels");
  }

  @Test
  void nestingFarOverTheLimitIsRefusedWithoutHarm() {
    yaml("[".repeat(30_000));

    assertThat(found()).isNotEmpty().allMatch(text -> text.contains(" error "));
  }

  @Test
  void brokenSyntaxIsPlaced() {
    assertThat(yaml("a: [1, 2\nb: 3\n")).isEmpty();

    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).code().code()).isEqualTo("syntax");
    assertThat(problems.sorted().get(0).location().line()).isEqualTo(2);
  }

  @Test
  void jsonIsReadByTheSameRules() {
    new DataReader(Limits.standard())
        .json("{\"a\": 1,\n \"a\": null}", Location.of("f.json", 1, 1), problems);

    assertThat(found())
        .containsExactly("f.json:2:2: error duplicate-key: The key “a” stands twice");
  }

  private Optional<Document> yaml(String text) {
    return yaml(text, Location.of("f.yaml", 1, 1));
  }

  private Optional<Document> yaml(String text, Location start) {
    return new DataReader(Limits.standard()).yaml(text, start, problems);
  }

  private List<String> found() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }
}
