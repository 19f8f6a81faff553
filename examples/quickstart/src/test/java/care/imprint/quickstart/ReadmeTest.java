package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir Path out;

  @Test
  void theLinesOfTheReadmePublishAPageAndAHandout() throws IOException {
    FirstEdition.publish(
        ROOT.resolve("examples/guides/src/main/resources/guides"),
        ROOT.resolve("examples/clinics/src/main/resources/clinics"),
        out);

    assertThat(out.resolve("guide.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(Files.readAllBytes(out.resolve("guide.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void theLinesOfTheReadmeAreThoseThatAreCompiled() throws IOException {
    String compiled =
        Files.readString(Path.of("src/main/java/care/imprint/quickstart/FirstEdition.java"));
    List<String> source = compiled.lines().map(String::strip).toList();
    Matcher snippet = SNIPPET.matcher(Files.readString(ROOT.resolve("README.md")));

    assertThat(snippet.find()).as("a Java snippet in the README").isTrue();
    assertThat(snippet.group(1).lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
        .hasSizeBetween(8, 12)
        .allMatch(source::contains);
  }

  @Test
  void everyFileTheReadmePointsAtIsThere() throws IOException {
    Matcher file = FILE.matcher(Files.readString(ROOT.resolve("README.md")));

    int found = 0;
    while (file.find()) {
      assertThat(ROOT.resolve(file.group(1))).exists();
      found++;
    }
    assertThat(found).isPositive();
  }
}
