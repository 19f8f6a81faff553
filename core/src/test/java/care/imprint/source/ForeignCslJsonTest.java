package care.imprint.source;

import static care.imprint.source.CslItems.item;
import static care.imprint.source.CslItems.problems;
import static care.imprint.source.CslItems.read;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CSL-JSON that we did not write")
class ForeignCslJsonTest {
  @Nested
  class OfOtherPrograms {
    @Test
    void mayHoldVariablesThatASourceDoesNotKeep() {
      assertThat(read(item("\"abstract\": \"Long.\", \"ISSN\": \"1\", \"editor\": []"))).hasSize(1);
    }

    @Test
    void mayWriteNumbersForTexts() {
      assertThat(read(item("\"volume\": 16")))
          .first()
          .extracting("volume")
          .hasToString("Optional[16]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"date-parts\": [[\"2024\", 5]]}",
          "{\"raw\": \"2024-05-06T10:00\"}",
          "{\"literal\": \"2024 (in press)\"}",
          "{\"date-parts\": [[2024], [2025]]}"
        })
    void mayWriteDatesInManyWays(String date) {
      assertThat(read(item("\"issued\": " + date)).get(0).year()).contains(2024);
    }

    @Test
    void mayWriteTheDoiAsAnAddress() {
      assertThat(read(item("\"DOI\": \"https://doi.org/10.1000/x\"")).get(0).doi())
          .contains("10.1000/x");
    }

    @Test
    void mayTakeNamesApart() {
      assertThat(
              read(item(
                      "\"author\": [{\"non-dropping-particle\": \"van der\", \"family\": \"Kolk\","
                          + " \"given\": \"B\", \"suffix\": \"Jr\"}]"))
                  .get(0)
                  .authors())
          .containsExactly(new Author.Person("van der Kolk Jr", Optional.of("B")));
    }

    @Test
    void maySayRetractedInTheStatus() {
      assertThat(read(item("\"status\": \"Retracted\"")).get(0).retracted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"thesis,REPORT", "chapter,BOOK", "post-weblog,WEB_PAGE", "standard,GUIDELINE"})
    void mayUseFinerTypes(String type, SourceKind kind) {
      assertThat(read(item("").replace("book", type).replace(",\n", "")).get(0).kind())
          .isEqualTo(kind);
    }
  }

  @Nested
  class IsRefused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "\"titel\": \"B\"|2:10: error unknown-key: The key “titel” is not known here",
          "\"URL\": \"http://a.org\"|2:8: error expected-address: “URL” must be a link address",
          "\"accessed\": {\"date-parts\": [[2026, 5]]}|2:13: error expected-date: “accessed” must be a date",
          "\"accessed\": {\"date-parts\": [[2026, 2, 30]]}|2:13: error expected-date: “accessed” must be a date",
          "\"issued\": {\"raw\": \"last year\"}|2:11: error expected-date: “issued” must be a date",
          "\"volume\": [1]|2:11: error expected-text: “volume” must be text",
          "\"author\": \"Dames\"|2:11: error expected-list: “author” must be a list",
          "\"author\": [{\"given\": \"S\"}]|2:12: error missing-key: The key “family” is missing",
          "\"author\": [\"Dames\"]|2:12: error expected-map: “author” must hold keys with values",
          "\"container-title\": \"<i>B</i>\"|2:20: error raw-html: Raw HTML is not read: <i>",
          "\"DOI\": \"11.1/x\"|2:8: error broken-rule: “doi” must match \"^10\\.\\d{4,9}/\\S+$\""
        })
    void whereSomethingIsWrong(String more, String problem) {
      assertThat(problems(item(more))).containsExactly("sources.json:" + problem);
    }

    @Test
    void whereSomethingIsMissing() {
      assertThat(problems("[{}]"))
          .containsExactly(
              "sources.json:1:2: error missing-key: The key “id” is missing",
              "sources.json:1:2: error missing-key: The key “title” is missing",
              "sources.json:1:2: error missing-key: The key “type” is missing");
    }

    @Test
    void ifAnIdOrTypeIsNone() {
      assertThat(
              problems("[{\"id\": \"http://zotero.org/1\", \"title\": \"A\", \"type\": \"bok\"}]"))
          .containsExactly(
              "sources.json:1:9: error expected-id: “id” must be an id",
              "sources.json:1:54: error unknown-value: “bok” is not one of the words known here");
    }

    @Test
    void ifItIsNoListOfItems() {
      assertThat(problems("{}"))
          .containsExactly("sources.json:1:1: error expected-list: “sources.json” must be a list");
      assertThat(problems("[1]"))
          .containsExactly("sources.json:1:2: error expected-map: “id” must hold keys with values");
      assertThat(problems("[")).hasSize(1).first().asString().contains("error syntax");
    }

    @Test
    void whileTheSoundItemsAreRead() {
      Problems problems = new Problems();

      assertThat(
              CslJson.read(
                  "[{}, {\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"}]",
                  "s.json",
                  problems))
          .hasSize(1);
      assertThat(problems.sorted()).hasSize(3);
    }
  }
}
