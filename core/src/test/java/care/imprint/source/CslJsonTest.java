package care.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("CSL-JSON")
class CslJsonTest {
  private static final Source FULL =
      new Source(
          Slug.of("dames2025"),
          SourceKind.JOURNAL_ARTICLE,
          List.of(
              new Author.Person("Dames", Optional.of("Shannon")),
              new Author.Person("Plato", Optional.empty()),
              new Author.Organization("Health Canada")),
          Optional.of(2025),
          "Ketamine “groups” & <care>",
          Optional.of("en"),
          Optional.of("Frontiers in Psychiatry"),
          Optional.of("16"),
          Optional.of("2"),
          Optional.of("e12–e20"),
          Optional.of("10.3389/fpsyt.2025.1"),
          Optional.of("12345678"),
          Optional.of("PMC1234567"),
          Optional.of(Href.of("https://example.org/a?b=c")),
          Optional.of(LocalDate.of(2026, 5, 6)),
          true);

  private static List<Source> read(String json) {
    Problems problems = new Problems();
    List<Source> sources = CslJson.read(json, "sources.json", problems);
    assertThat(problems.sorted()).isEmpty();
    return sources;
  }

  private static List<String> problems(String json) {
    Problems problems = new Problems();
    CslJson.read(json, "sources.json", problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private static String item(String more) {
    return "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\",\n" + more + "}]";
  }

  @Test
  void isWrittenInTheWordsOfReferenceManagers() {
    assertThat(CslJson.write(List.of(FULL)))
        .isEqualTo(
            """
            [
              {
                "id" : "dames2025",
                "type" : "article-journal",
                "author" : [
                  {
                    "family" : "Dames",
                    "given" : "Shannon"
                  },
                  {
                    "family" : "Plato"
                  },
                  {
                    "literal" : "Health Canada"
                  }
                ],
                "issued" : {
                  "date-parts" : [
                    [
                      2025
                    ]
                  ]
                },
                "title" : "Ketamine “groups” & <care>",
                "language" : "en",
                "container-title" : "Frontiers in Psychiatry",
                "volume" : "16",
                "issue" : "2",
                "page" : "e12–e20",
                "DOI" : "10.3389/fpsyt.2025.1",
                "PMID" : "12345678",
                "PMCID" : "PMC1234567",
                "URL" : "https://example.org/a?b=c",
                "accessed" : {
                  "date-parts" : [
                    [
                      2026,
                      5,
                      6
                    ]
                  ]
                },
                "custom" : {
                  "retracted" : true
                }
              }
            ]
            """);
  }

  @Nested
  class WrittenAndReadAgain {
    @Test
    void isTheSameWithEveryField() {
      assertThat(read(CslJson.write(List.of(FULL)))).containsExactly(FULL);
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void isTheSameOfEveryKindWithNothingButATitle(SourceKind kind) {
      Source bare = bare(kind);

      assertThat(read(CslJson.write(List.of(bare)))).containsExactly(bare);
    }

    @Test
    void isTheSameInAnyMixture() {
      Random dice = new Random(7);
      List<Source> sources = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        sources.add(some(dice, "s" + i));
      }

      assertThat(read(CslJson.write(sources))).isEqualTo(sources);
    }

    private static Source bare(SourceKind kind) {
      return new Source(
          Slug.of("a"),
          kind,
          List.of(),
          Optional.empty(),
          "A",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    private static Source some(Random dice, String id) {
      SourceKind[] kinds = SourceKind.values();
      return new Source(
          Slug.of(id),
          kinds[dice.nextInt(kinds.length)],
          FULL.authors().subList(0, dice.nextInt(FULL.authors().size() + 1)),
          maybe(dice, FULL.year()),
          FULL.title(),
          maybe(dice, FULL.language()),
          maybe(dice, FULL.container()),
          maybe(dice, FULL.volume()),
          maybe(dice, FULL.issue()),
          maybe(dice, FULL.pages()),
          maybe(dice, FULL.doi()),
          maybe(dice, FULL.pmid()),
          maybe(dice, FULL.pmcid()),
          maybe(dice, FULL.url()),
          maybe(dice, FULL.accessed()),
          dice.nextBoolean());
    }

    private static <T> Optional<T> maybe(Random dice, Optional<T> value) {
      return dice.nextBoolean() ? value : Optional.empty();
    }
  }

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
