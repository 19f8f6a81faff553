package care.imprint.library.internal.citation;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.CitationStyle;
import care.imprint.problem.Problems;
import care.imprint.source.Author;
import care.imprint.source.CslJson;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.value.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reference")
class ReferencesTest {
  private static final List<Source> SOURCES =
      sources(
          """
          [
            {"id": "article", "type": "article-journal", "language": "en",
             "author": [{"family": "Dames", "given": "Shannon"},
               {"family": "Kryskow", "given": "Pamela"},
               {"family": "Watler", "given": "Crosbie M"}, {"family": "Allen", "given": "J"},
               {"family": "Bell", "given": "K"}, {"family": "Côté", "given": "L"},
               {"family": "Drew", "given": "M"}],
             "issued": {"date-parts": [[2021]]},
             "title": "A cohort-based case report: ketamine-assisted therapy in a community",
             "container-title": "Frontiers in Psychiatry", "volume": "12", "issue": "4",
             "page": "803279-84", "DOI": "10.3389/fpsyt.2021.803279"},
            {"id": "page", "type": "webpage", "language": "en",
             "author": [{"literal": "Health Canada"}],
             "issued": {"date-parts": [[2024]]}, "title": "Ketamine",
             "container-title": "Government of Canada",
             "URL": "https://www.canada.ca/ketamine.html",
             "accessed": {"date-parts": [[2026, 5, 6]]}},
            {"id": "guideline", "type": "standard", "language": "en",
             "author": [{"family": "Lam", "given": "Raymond W"},
               {"family": "Kennedy", "given": "Sidney H"}],
             "issued": {"date-parts": [[2023]]}, "title": "Clinical guidelines for depression",
             "container-title": "CANMAT", "URL": "https://www.canmat.org/g"},
            {"id": "journal-guideline", "type": "standard", "language": "en",
             "author": [{"family": "Lam", "given": "Raymond W"}],
             "issued": {"date-parts": [[2024]]}, "title": "Clinical guidelines for depression",
             "container-title": "Canadian Journal of Psychiatry", "volume": "69",
             "page": "641-687"},
            {"id": "retracted", "type": "article-journal", "language": "en",
             "author": [{"family": "Doe", "given": "Jane"}],
             "issued": {"date-parts": [[2019]]}, "title": "What helps?",
             "container-title": "Journal of Doubt", "volume": "1", "page": "7",
             "DOI": "10.1000/doubt", "custom": {"retracted": true}},
            {"id": "book", "type": "book", "language": "en",
             "author": [{"family": "Ilg", "given": "Iris"}],
             "issued": {"date-parts": [[2014]]}, "title": "Inside the mind"},
            {"id": "livre", "type": "book", "language": "fr",
             "author": [{"family": "Roy", "given": "Gabrielle"}],
             "issued": {"date-parts": [[1945]]}, "title": "Bonheur d’occasion"},
            {"id": "bare", "type": "webpage", "title": "Only a title"}
          ]
          """);

  private static List<Source> sources(String json) {
    Problems problems = new Problems();
    List<Source> sources = CslJson.read(json, "sources.json", problems);
    assertThat(problems.sorted()).isEmpty();
    return sources;
  }

  private static List<String> references(CitationStyle style, Locale locale) {
    return References.of(SOURCES, style, locale).values().asList();
  }

  private static String reference(String item, Locale locale) {
    return References.of(sources("[" + item + "]"), CitationStyle.VANCOUVER, locale)
        .values()
        .asList()
        .get(0);
  }

  /** One line a source: a seven-author article, a page of an organisation, guidelines and books. */
  @ParameterizedTest
  @CsvSource({
    "VANCOUVER,en",
    "VANCOUVER,fr",
    "APA,en",
    "APA,fr",
    "AMA,en",
    "AMA,fr",
  })
  void readsAsItsStyleSays(CitationStyle style, String language) throws IOException {
    String golden = "%s.%s.txt".formatted(style.name().toLowerCase(Locale.ROOT), language);
    try (InputStream in = ReferencesTest.class.getResourceAsStream(golden)) {
      assertThat(String.join("\n", references(style, Locale.forLanguageTag(language))) + "\n")
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void isInCanadianFrenchForEveryFrenchLocale() {
    assertThat(references(CitationStyle.APA, Locale.FRANCE))
        .isEqualTo(references(CitationStyle.APA, Locale.CANADA_FRENCH));
  }

  @Test
  void isInEnglishForEveryOtherLocale() {
    assertThat(references(CitationStyle.APA, Locale.GERMANY))
        .isEqualTo(references(CitationStyle.APA, Locale.US));
  }

  @Test
  void isSpacedInFrenchWithSpacesThatDoNotBreak() {
    assertThat(references(CitationStyle.VANCOUVER, Locale.CANADA_FRENCH).get(0))
        .contains("case report\u00A0: ketamine")
        .contains("803279\u201184");
    assertThat(references(CitationStyle.VANCOUVER, Locale.CANADA_FRENCH).get(4))
        .contains("helps\u202F?");
  }

  @Test
  void leavesItToOthersToSayThatAWorkWasRetracted() {
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(references(style, Locale.CANADA).get(4)).doesNotContainIgnoringCase("retract");
    }
  }

  @Test
  void doesNotDependOnTheOtherSources() {
    List<Source> twins =
        sources(
            """
            [
              {"id": "a", "type": "book", "author": [{"family": "Roy"}], "title": "A",
               "issued": {"date-parts": [[2001]]}},
              {"id": "b", "type": "book", "author": [{"family": "Roy"}], "title": "B",
               "issued": {"date-parts": [[2001]]}}
            ]
            """);

    assertThat(References.of(twins, CitationStyle.APA, Locale.CANADA).values())
        .containsExactly("Roy. (2001). A.", "Roy. (2001). B.");
  }

  @Test
  void keepsATitleThatLooksLikeItsNumber() {
    assertThat(
            reference(
                "{\"id\": \"a\", \"type\": \"book\", \"title\": \"1. Start here\"}", Locale.US))
        .isEqualTo("1. Start here.");
  }

  @Test
  void keepsCharactersThatMarkupUses() {
    assertThat(
            reference(
                "{\"id\": \"a\", \"type\": \"book\", \"title\": \"R & D: 1 < 2 *and* _so_ #1\"}",
                Locale.US))
        .isEqualTo("R & D: 1 < 2 *and* _so_ #1.");
  }

  @Test
  void isTheSameUnderEveryDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      for (CitationStyle style : CitationStyle.values()) {
        Locale.setDefault(Locale.US);
        List<String> english = references(style, Locale.CANADA);
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        assertThat(references(style, Locale.CANADA)).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Whatever people put into a field comes back as text, and nothing is printed on the way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "S12-S20; discussion S21",
        "ahead of print",
        "e12–e20, 30, 40-",
        "<script>alert(1)</script>",
        "\u202Eright to left",
        "{{cost:x}} %s %n {0} $1 \\1",
        "éÉıİß",
        "–",
        "1."
      })
  void takesAnyTextInAnyField(String text) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Source odd =
        new Source(
            Slug.of("odd"),
            SourceKind.JOURNAL_ARTICLE,
            List.of(new Author.Person(text, Optional.of(text)), new Author.Organization(text)),
            Optional.of(2025),
            text,
            Optional.of("en"),
            Optional.of(text),
            Optional.of(text),
            Optional.of(text),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    try {
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      for (CitationStyle style : CitationStyle.values()) {
        assertThat(References.of(List.of(odd), style, Locale.CANADA_FRENCH).get(Slug.of("odd")))
            .contains("2025");
      }
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
