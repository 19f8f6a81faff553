package care.imprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The documentation")
class DocumentationTest {
  /** Doclint also asks for a tag for each parameter; a good sentence may say it better. */
  private static final String UNDOCUMENTED = "no comment";

  @ParameterizedTest
  @EnumSource(
      value = House.Module.class,
      names = {"TENANT", "HTML", "PDF", "CORE"})
  void tellsOfEveryExportedTypeAndMethod(House.Module module) throws IOException {
    assertThat(complaints(sources(module)))
        .filteredOn(complaint -> complaint.getMessage(Locale.ROOT).equals(UNDOCUMENTED))
        .extracting(complaint -> complaint.getSource().getName() + ":" + complaint.getLineNumber())
        .isEmpty();
  }

  @Test
  void wouldBeMissedIfItWereMissing(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Mute.java"), "public class Mute {}");

    assertThat(complaints(List.of(source.toFile())))
        .extracting(complaint -> complaint.getMessage(Locale.ROOT))
        .contains(UNDOCUMENTED);
  }

  private static List<File> sources(House.Module module) {
    return Repository.files().stream()
        .filter(file -> file.startsWith(Path.of(module.folder(), "src", "main", "java")))
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.endsWith("module-info.java"))
        .filter(file -> House.EXPORTED.contains(packageOf(file)))
        .map(file -> House.TOP.resolve(file).toFile())
        .toList();
  }

  private static String packageOf(Path source) {
    return source.subpath(4, source.getNameCount() - 1).toString().replace(File.separatorChar, '.');
  }

  private static List<Diagnostic<? extends JavaFileObject>> complaints(List<File> sources)
      throws IOException {
    if (sources.isEmpty()) {
      return List.of();
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:none", "-Xdoclint:missing/protected", "-Xmaxwarns", "100000", "-d", target());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromFiles(sources))
          .call();
    }
    return found.getDiagnostics();
  }

  private static String target() throws IOException {
    return Files.createTempDirectory(Path.of("target"), "documented").toString();
  }
}
