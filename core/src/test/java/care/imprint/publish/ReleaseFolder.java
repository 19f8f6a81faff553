package care.imprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that releases are written to, and what stands in it. */
abstract class ReleaseFolder {
  @TempDir Path temporary;
  Path out;
  TextRenderer text;

  @BeforeEach
  void setUp() {
    out = temporary.resolve("out");
    text = new TextRenderer("txt", "1");
  }

  static Publisher publisher(TextRenderer... renderers) {
    return publisher(2, renderers);
  }

  static Publisher publisher(int threads, TextRenderer... renderers) {
    Publisher.Builder builder = Publisher.builder().threads(threads);
    for (TextRenderer renderer : renderers) {
      builder.renderer(renderer);
    }
    return builder.build();
  }

  static PublishPlan plan(String first, String second) {
    return PublishPlan.of(
        List.of(SmallEditions.job("a", "guide", first), SmallEditions.job("b", "guide", second)));
  }

  static List<String> codes(Release release) {
    return release.problems().stream().map(problem -> problem.code().code()).toList();
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new HashMap<>();
    for (String file : FileTree.files(folder)) {
      content.put(file, Files.readString(folder.resolve(file)));
    }
    return content;
  }
}
