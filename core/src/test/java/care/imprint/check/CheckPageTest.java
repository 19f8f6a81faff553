package care.imprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page on the checks")
class CheckPageTest {
  private static final Pattern ENTRY = Pattern.compile("(?m)^### `([^`]+)`\\n([^#]+)");
  private static final Map<String, String> ENTRIES = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (MatchResult entry :
        ENTRY.matcher(Files.readString(Path.of("CHECKS.md"))).results().toList()) {
      ENTRIES.put(entry.group(1), entry.group(2));
    }
  }

  @Test
  void hasAnEntryForEachCodeAndNoOther() {
    assertThat(ENTRIES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CheckProblem.values()).map(CheckProblem::code).toList());
  }

  @ParameterizedTest
  @EnumSource(CheckProblem.class)
  void saysSeverityReasonAndRemedy(CheckProblem code) {
    assertThat(ENTRIES.getOrDefault(code.code(), ""))
        .startsWithIgnoringCase(code.severity().name().toLowerCase(Locale.ROOT) + ".")
        .contains("**What:**", "**Why:**", "**Put right:**");
  }
}
