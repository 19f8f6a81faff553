package care.imprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A picture file")
class ImageReaderTest {
  private static final byte[] SVG =
      "  <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='1'/></svg>"
          .getBytes(StandardCharsets.UTF_8);

  private static List<String> problems(String file, byte[] content) {
    Problems problems = new Problems();
    assertThat(new ImageReader().read(file, content, problems)).isEmpty();
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ffd8ffe0,JPEG",
    "474946383961,GIF",
    "52494646000000005745425056503820,WebP",
    "49492a00,TIFF",
    "424d0000,BMP",
    "255044462d,PDF"
  })
  void ofAnotherKindIsRefusedByName(String start, String kind) {
    assertThat(problems("images/a.jpg", HexFormat.of().parseHex(start)))
        .containsExactly(
            "images/a.jpg: error image-refused-format: The file is of the kind %s; only PNG pictures and SVG drawings are used."
                .formatted(kind));
  }

  @Test
  void ofNoKnownKindIsRefused() {
    String problem =
        "a.png: error image-unknown-format: The file is neither a PNG picture nor an SVG drawing.";

    assertThat(problems("a.png", new byte[0])).containsExactly(problem);
    assertThat(problems("a.png", "words".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(problem);
  }

  @Test
  void mustBeNamedForWhatItIs() {
    assertThat(problems("a.png", SVG))
        .containsExactly(
            "a.png: error image-misnamed: The content is SVG, but the name of the file does not end in “.svg”.");
  }

  @Test
  void thatIsGoodIsReadBesideOneThatIsNot() {
    ImageReader reader = new ImageReader();
    Problems problems = new Problems();
    reader.read("bad.svg", new byte[0], problems);

    assertThat(reader.read("good.svg", SVG, problems)).isPresent();
  }

  /** Each file of a folder of hostile drawings gives a drawing or problems, and nothing else. */
  @TestFactory
  @EnabledIfSystemProperty(named = "imprint.corpora", matches = ".+")
  Stream<DynamicTest> ofAHostileFolderGivesADrawingOrProblems() throws IOException {
    Path folder = Path.of(System.getProperty("imprint.corpora"), "svg");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    Problems problems = new Problems();
    Optional<Image> image =
        new ImageReader().read(file.getFileName().toString(), Files.readAllBytes(file), problems);

    assertThat(image.isPresent()).isNotEqualTo(problems.hasErrors());
    assertThat(problems.sorted())
        .allSatisfy(
            problem ->
                assertThat(problem.location().file()).isEqualTo(file.getFileName().toString()));
  }
}
