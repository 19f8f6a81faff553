package care.imprint.source;

import static care.imprint.source.CslItems.read;
import static org.assertj.core.api.Assertions.assertThat;

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
}
