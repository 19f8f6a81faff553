package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.value.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words that were shaped")
class ShapedWordsTest {
  private final ShapedWords words = new ShapedWords();
  private final FontStack fonts =
      new FontFaces().stack(BundledTypefaces.of(Slug.of("inter")), FontStyle.REGULAR);

  private ShapedWords.Word word(int number) {
    return new ShapedWords.Word("clinic" + number, "", fonts, false);
  }

  private long known(int many) {
    return IntStream.range(0, many).filter(number -> words.find(word(number)) != null).count();
  }

  @Test
  void areNeverMoreThanTheyMayBe() {
    int many = 50_000;
    IntStream.range(0, many).forEach(number -> words.put(word(number), List.of()));

    assertThat(words.find(word(many - 1))).isNotNull();
    assertThat(known(many)).isBetween(1L, 16_384L);
  }

  @Test
  void areOthersInAnotherLanguageOrDirection() {
    words.put(word(1), List.of());

    assertThat(words.find(word(1))).isNotNull();
    assertThat(words.find(new ShapedWords.Word("clinic1", "ARA ", fonts, false))).isNull();
    assertThat(words.find(new ShapedWords.Word("clinic1", "", fonts, true))).isNull();
  }
}
