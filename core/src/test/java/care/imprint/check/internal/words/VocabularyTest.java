package care.imprint.check.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A vocabulary")
class VocabularyTest {
  private static final Path LISTS = Path.of("src/main/resources/care/imprint/check");

  @ParameterizedTest
  @EnumSource(Lexicon.class)
  void hasEveryListInBothLanguages(Lexicon list) {
    assertThat(Vocabulary.of(Locale.ENGLISH).lines(list)).isNotEmpty();
    assertThat(Vocabulary.of(Locale.CANADA_FRENCH).lines(list)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void hasNoListThatNobodyReads(String language) {
    List<String> known =
        Stream.concat(
                Arrays.stream(Lexicon.values()).map(Lexicon::file), Stream.of("syllables.txt"))
            .toList();

    assertThat(files(language)).containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @EnumSource(
      value = Lexicon.class,
      names = {"FORMATS", "TAX_WORDS", "SAFETY_RULES", "CONDITIONS", "COMPARISONS"})
  void hasTheSameGroupsInBothLanguages(Lexicon list) {
    assertThat(keys(Locale.FRENCH, list)).isEqualTo(keys(Locale.ENGLISH, list));
  }

  @Test
  void isEmptyInALanguageThereAreNoListsFor() {
    assertThat(Vocabulary.of(Locale.GERMAN).phrases(Lexicon.SUPERLATIVES).isIn("best")).isFalse();
  }

  @Nested
  class APhrase {
    @Test
    void isFoundWholeAndInAnyCase() {
      assertThat(find("The BEST of it, not bestow.", "best")).containsExactly("BEST");
    }

    @Test
    void isFoundOverSpacesHyphensAndApostrophes() {
      assertThat(find("state-of-the-art, state of\u00A0the art", "state of the art")).hasSize(2);
      assertThat(find("l’eau et l'eau", "l'eau")).hasSize(2);
    }

    @Test
    void isNotFoundOverTheEndOfASentence() {
      assertThat(find("It is the most. Established in May.", "most established")).isEmpty();
    }

    @Test
    void stopsAtTheLongest() {
      assertThat(find("no tax included", "tax", "tax included")).containsExactly("tax included");
    }

    @Test
    void mayBeABeginning() {
      assertThat(find("psychosis, psychotic", "psych*")).hasSize(2);
    }

    @Test
    void mayBeExempt() {
      assertThat(find("At best it is best.", "best", "! at best")).containsExactly("best");
    }

    private static List<String> find(String text, String... phrases) {
      return PhraseList.of(List.of(phrases)).find(text).stream().map(Match::text).toList();
    }
  }

  private static List<String> keys(Locale language, Lexicon list) {
    return Vocabulary.of(language).lines(list).stream()
        .map(line -> line.substring(0, line.indexOf(':')))
        .sorted()
        .toList();
  }

  private static List<String> files(String language) {
    try (Stream<Path> files = Files.list(LISTS.resolve(language))) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
