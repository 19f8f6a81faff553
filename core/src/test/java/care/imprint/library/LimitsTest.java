package care.imprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The limits on input hold")
class LimitsTest {
  private static final String[] TOLD = {
    "articles/sleeping-well.md: error file-too-large: The file has 70074 bytes; at most 65536 are read",
    "costs/aliases.yaml:2:3: error alias: YAML anchors and aliases are not read",
    "costs/big.yaml: error file-too-large: The file has 1100000 bytes; at most 1048576 are read",
    "costs/two.yaml:2:5: error several-documents: The file holds more than one YAML document",
    "images/big.png: error file-too-large: The file has 8388609 bytes; at most 8388608 are read",
    "programs/deep.yaml:1:26: error too-deep: The data is nested deeper than 20 levels"
  };

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void aLibraryOverEachLimit() {
    folder = temporary.resolve("guides");
    LibraryTree.in(folder)
        .withArticle("a".repeat(70_000))
        .with("costs/big.yaml", "#".repeat(1_100_000))
        .with("costs/two.yaml", "[]\n--- []\n")
        .with("costs/aliases.yaml", "- &a []\n- *a\n")
        .with("images/big.png", "x".repeat(8 * 1024 * 1024 + 1))
        .with("programs/deep.yaml", "name: " + "[".repeat(30) + "]".repeat(30) + "\n");
  }

  @Test
  void inAFolder() {
    assertThat(told(folder)).contains(TOLD);
  }

  @Test
  void inAZip() throws IOException {
    assertThat(told(packed("pack.zip", ""))).isEqualTo(told(folder));
  }

  @Test
  void inAJar() throws IOException {
    assertThat(told(packed("pack.jar", "guides/"))).isEqualTo(told(folder));
  }

  @Test
  void onTheClassPath() throws IOException {
    Path jar = packed("pack.jar", "guides/");
    for (URL place : List.of(jar.toUri().toURL(), temporary.toUri().toURL())) {
      Problems problems = new Problems();
      try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
        LibraryReader.create().readClassPath(loader, "guides", problems);
      }
      assertThat(strings(problems)).isEqualTo(told(folder));
    }
  }

  private static List<String> told(Path path) {
    Problems problems = new Problems();
    LibraryReader.create().read(path, problems);
    return strings(problems);
  }

  private static List<String> strings(Problems problems) {
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private Path packed(String name, String prefix) throws IOException {
    Path zip = temporary.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(prefix + folder.relativize(file)));
        Files.copy(file, out);
      }
    }
    return zip;
  }
}
