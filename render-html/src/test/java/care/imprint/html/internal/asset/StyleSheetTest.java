package care.imprint.html.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The style sheet")
class StyleSheetTest {
  private List<String> lines = List.of();

  @BeforeEach
  void read() throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream("imprint.css")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      lines = new String(bytes, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }
  }

  @Test
  void hasAPlainMarkAheadOfEachSilentOne() {
    List<String> silent =
        lines.stream().filter(line -> line.matches("content: .* / \"\";")).toList();

    assertThat(silent).isNotEmpty();
    for (String line : silent) {
      assertThat(lines.get(lines.indexOf(line) - 1)).isEqualTo(line.replace(" / \"\";", ";"));
    }
  }

  @Test
  void silencesNoWords() {
    assertThat(lines)
        .contains("content: attr(data-label);", "content: counter(imprint-step);")
        .noneMatch(line -> line.matches("content: .*(attr|counter).* / .*"));
  }

  @Test
  void keepsListsLists() {
    assertThat(lines)
        .contains("list-style-type: \"\";")
        .noneMatch(line -> line.matches("list-style(-type)?:.*\\bnone\\b.*"));
  }
}
