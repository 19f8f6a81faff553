package care.imprint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en-CA, LEFT_TO_RIGHT",
    "fr-CA, LEFT_TO_RIGHT",
    "ar, RIGHT_TO_LEFT",
    "he-IL, RIGHT_TO_LEFT",
    "dv, RIGHT_TO_LEFT",
    "ar-Latn, LEFT_TO_RIGHT",
    "pa-Arab, RIGHT_TO_LEFT",
    "ff-Adlm, RIGHT_TO_LEFT"
  })
  void followsTheScriptWhereItIsNamedElseTheLanguage(String tag, WritingDirection direction) {
    assertThat(WritingDirection.of(Locale.forLanguageTag(tag))).isEqualTo(direction);
    assertThat(direction.isRightToLeft()).isEqualTo(direction == WritingDirection.RIGHT_TO_LEFT);
  }
}
