package care.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.List;

/** CSL-JSON as other programs write it. */
final class CslItems {
  private CslItems() {}

  static List<Source> read(String json) {
    Problems problems = new Problems();
    List<Source> sources = CslJson.read(json, "sources.json", problems);
    assertThat(problems.sorted()).isEmpty();
    return sources;
  }

  static List<String> problems(String json) {
    Problems problems = new Problems();
    CslJson.read(json, "sources.json", problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  static String item(String more) {
    return "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\",\n" + more + "}]";
  }
}
