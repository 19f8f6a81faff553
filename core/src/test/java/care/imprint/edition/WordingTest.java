package care.imprint.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of a label")
class WordingTest {
  @ParameterizedTest
  @CsvSource({"en-CA,en-CA", "fr-CA,fr-CA", "es,en", "ar-CA,en", "und,en"})
  void isThatOfTheEditionWhereItHasLabelsElseEnglish(String edition, String label) {
    Locale locale = Locale.forLanguageTag(edition);

    assertThat(Wording.of(locale).language(Label.CONTACT, locale).toLanguageTag()).isEqualTo(label);
  }

  @Test
  void isThatOfTheEditionWhereTheClinicWordsIt() {
    Locale spanish = Locale.forLanguageTag("es");
    Wording wording = Wording.of(spanish).with(Map.of(Label.CONTACT, "Contacto"));

    assertThat(wording.language(Label.CONTACT, spanish)).isEqualTo(spanish);
    assertThat(wording.language(Label.PHONE, spanish)).isEqualTo(Locale.ENGLISH);
  }

  /** Two languages may have one word for a thing; nobody could tell then. */
  @Test
  void isEnglishForWordsThatAreTheSameInEnglish() {
    Locale german = Locale.GERMAN;
    Wording wording = Wording.of(german).with(Map.of(Label.PARTNERS, "Partners"));

    assertThat(wording.language(Label.PARTNERS, german)).isEqualTo(Locale.ENGLISH);
  }
}
