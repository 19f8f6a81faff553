package care.imprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What people read")
class BundlesTest {
  /** Take words of rules, which come in both languages as values of their own. */
  private static final Set<String> IN_THEIR_LANGUAGE =
      Set.of(
          "broken-rule.message",
          "jurisdiction-finding.message",
          "jurisdiction-finding.hint",
          "jurisdiction-reading.message",
          "jurisdiction-reading.hint");

  @Test
  void standsInBundles() {
    assertThat(english()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("english")
  void isSaidInEnglishAndInFrench(Path english) throws IOException {
    assertThat(read(french(english)).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("english")
  void takesTheSameValuesInBothLanguages(Path english) throws IOException {
    Properties french = read(french(english));
    Properties words = read(english);
    for (String key : words.stringPropertyNames()) {
      if (IN_THEIR_LANGUAGE.contains(key)) {
        continue;
      }
      assertThat(values(french.getProperty(key))).as(key).isEqualTo(values(words.getProperty(key)));
    }
  }

  /**
   * An ASCII apostrophe opens a quotation in a message and silently swallows what follows; the one
   * good use of it is to show a curly bracket.
   */
  @ParameterizedTest
  @MethodSource("english")
  void hasNoAsciiApostrophe(Path english) throws IOException {
    for (Path bundle : List.of(english, french(english))) {
      assertThat(read(bundle).values())
          .noneMatch(text -> ((String) text).replaceAll("'[{}]+'", "").contains("'"));
    }
  }

  static Stream<Path> english() {
    return Repository.files().stream()
        .filter(file -> file.toString().contains("src/main/resources"))
        .filter(file -> file.toString().endsWith(".properties"))
        .filter(file -> !file.toString().endsWith("_fr.properties"));
  }

  private static Path french(Path english) {
    String name = english.getFileName().toString();
    return english.resolveSibling(name.replace(".properties", "_fr.properties"));
  }

  private static Properties read(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(House.TOP.resolve(bundle))) {
      properties.load(in);
    }
    return properties;
  }

  private static int values(String message) {
    return message.contains("{0")
        ? new MessageFormat(message, Locale.ROOT).getFormatsByArgumentIndex().length
        : 0;
  }
}
