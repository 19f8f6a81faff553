package care.imprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The repository")
class RepositoryTest {
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+/?");

  @Test
  void holdsAtTheTopExactlyTheHouse() {
    Set<String> top =
        Repository.files().stream()
            .map(file -> file.getName(0).toString())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(top)
        .containsExactlyInAnyOrder(
            "core",
            "tenant-config",
            "render-html",
            "render-pdf",
            "examples",
            "pom.xml",
            "README.md",
            "LICENSE",
            "NOTICE",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "mvnw",
            "mvnw.cmd",
            ".ci",
            ".mvn",
            ".editorconfig",
            ".gitattributes",
            ".gitignore");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void namesOnlyTypesThatExist(String page) {
    Set<String> types =
        Stream.concat(House.CLASSES.stream().map(JavaClass::getSimpleName), testTypes().stream())
            .collect(Collectors.toSet());

    assertThat(mentions(page, TYPE)).isSubsetOf(types);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void namesOnlyFilesThatExist(String page) {
    assertThat(mentions(page, FILE))
        .filteredOn(file -> !file.contains("target/") && !file.startsWith("META-INF"))
        .allSatisfy(file -> assertThat(Files.exists(House.TOP.resolve(file))).as(file).isTrue());
  }

  private static List<String> testTypes() {
    return Repository.files().stream()
        .map(Path::getFileName)
        .map(Path::toString)
        .filter(name -> name.endsWith(".java"))
        .map(name -> name.replace(".java", ""))
        .toList();
  }

  /** What stands between backticks and has the form as a whole, outside fenced blocks. */
  private static Set<String> mentions(String page, Pattern form) {
    String text = Repository.read(page).replaceAll("(?s)```.*?```", "");
    return CODE.matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(form.asMatchPredicate())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
