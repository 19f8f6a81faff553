package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The judge of structured data complains where schema.org does. */
@DisplayName("The vocabulary of schema.org")
class VocabularyTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type": "MedicalPage"} | No type MedicalPage
          {"@type": "WebSite", "lastReviewed": "2026-05-06"} | WebSite has no lastReviewed
          {"@type": "MedicalWebPage", "reviewer": "A"} | MedicalWebPage has no reviewer
          {"@type": "MedicalWebPage", "reviewedBy": "A"} | reviewedBy of MedicalWebPage cannot be "A"
          {"@type": "MedicalWebPage", "lastReviewed": "May"} | lastReviewed of MedicalWebPage cannot be "May"
          {"@type": "ItemList", "numberOfItems": "three"} | numberOfItems of ItemList cannot be "three"
          {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "telephone": "1"}]} | Question has no telephone
          """)
  void isBroken(String thing, String complaint) throws IOException {
    assertThat(Vocabulary.read().complaints(JsonMapper.shared().readTree(thing)))
        .anyMatch(told -> told.equals(complaint));
  }

  @Test
  void letsATypeHaveWhatItsAncestorsHave() throws IOException {
    String clinic =
        """
        {"@type": "MedicalClinic", "name": "A", "telephone": "1",
         "parentOrganization": {"@type": "MedicalOrganization", "name": "B"}}
        """;

    assertThat(Vocabulary.read().complaints(JsonMapper.shared().readTree(clinic))).isEmpty();
  }
}
