package care.imprint.tenant;

import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Tone;
import care.imprint.cost.Price;
import care.imprint.edition.Label;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A problem")
class TenantProblemTest {
  @Nested
  class KeepsAClinicFromBeingMade {
    private List<Problem> found(ClinicDraft clinic, Guides guides) {
      Problems problems = new Problems();
      assertThat(Tenant.of(clinic.content(), guides.library(), problems)).isEmpty();
      return problems.sorted();
    }

    private List<String> problems(ClinicDraft clinic, Block... body) {
      return found(clinic, Guides.with(body)).stream()
          .map(problem -> problem.location().pointer() + " " + problem)
          .toList();
    }

    @Test
    void whereColoursCannotBeRead() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.palette =
          ClinicDraft.palette("#8ab4c8", "#9a4517", "#1d2b2c", "#7a8a8a", "#ffffff", "#eaf3f1");

      assertThat(problems(clinic, p("Text.")))
          .containsExactly(
              "/brand/palette/muted port-credit/tenant.yaml: error tenant-low-contrast: The color"
                  + " “muted” (#7a8a8a) on “surface” (#ffffff) has a contrast of 3.60:1; words need"
                  + " 4.5:1.",
              "/brand/palette/muted port-credit/tenant.yaml: error tenant-low-contrast: The color"
                  + " “muted” (#7a8a8a) on “tint” (#eaf3f1) has a contrast of 3.18:1; words need"
                  + " 4.5:1.",
              "/brand/palette/on-primary port-credit/tenant.yaml: error tenant-low-contrast: The"
                  + " color “on-primary” (#ffffff) on “primary” (#8ab4c8) has a contrast of 2.22:1;"
                  + " words need 4.5:1.",
              "/brand/palette/primary port-credit/tenant.yaml: error tenant-low-contrast: The color"
                  + " “primary” (#8ab4c8) on “surface” (#ffffff) has a contrast of 2.22:1; words"
                  + " need 4.5:1.",
              "/brand/palette/primary port-credit/tenant.yaml: error tenant-low-contrast: The color"
                  + " “primary” (#8ab4c8) on “tint” (#eaf3f1) has a contrast of 1.96:1; words need"
                  + " 4.5:1.");
    }

    @Test
    void andTheNearestColourThatCanBeReadIsNamed() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.palette =
          ClinicDraft.palette("#0f5257", "#9a4517", "#1d2b2c", "#7a8a8a", "#ffffff", "#eaf3f1");

      List<Problem> problems = found(clinic, Guides.with(p("Text.")));

      assertThat(problems)
          .extracting(problem -> problem.hint(Locale.ENGLISH))
          .containsOnly("The nearest color that can be read there is #637070.");
      assertThat(Color.of("#637070").contrast(Color.of("#eaf3f1"))).isBetween(4.5, 4.7);
      clinic.palette =
          ClinicDraft.palette("#0f5257", "#9a4517", "#1d2b2c", "#637070", "#ffffff", "#eaf3f1");
      assertThat(clinic.in(Guides.with(p("Text."))).id()).isEqualTo(id("port-credit"));
    }

    @Test
    void whereColoursCannotBeReadOnPaper() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.palette =
          ClinicDraft.palette("#9fd8d0", "#f0b48c", "#f2f2f2", "#c8d0d0", "#101818", "#1c2828");

      assertThat(problems(clinic, p("Text.")))
          .filteredOn(line -> line.contains("“paper”"))
          .hasSize(4)
          .first()
          .asString()
          .contains("“accent” (#f0b48c) on “paper” (#ffffff)", "words need 4.5:1.");
    }

    @Test
    void whereItNamesWhatIsNotThere() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.articles = Optional.of(List.of(id("group"), id("a")));
      clinic.hide.add(id("b"));
      clinic.addedCosts.add(id("c"));
      clinic.text(LocalPlace.BEFORE, "d", p("Own."));

      assertThat(problems(clinic, p("Text.")))
          .containsExactly(
              "/local/0/anchor port-credit/tenant.yaml: error tenant-unknown-anchor: No guide the"
                  + " clinic publishes has a place “d” for the text.",
              "/policy/articles/1 port-credit/tenant.yaml: error tenant-unknown-article: The"
                  + " library has no guide “a”.",
              "/policy/cost-tables/add/0 port-credit/tenant.yaml: error tenant-unknown-cost: There"
                  + " is no cost “c” to add to comparisons.",
              "/policy/hide/0 port-credit/tenant.yaml: error tenant-unknown-block: No guide the"
                  + " clinic publishes has a block “b” to hide.");
    }

    @ParameterizedTest
    @CsvSource({
      "tenant-unknown-anchor, point, “points”",
      "tenant-unknown-article, grup, “group”",
      "tenant-unknown-cost, gruop, “group”",
      "tenant-unknown-block, pionts, “points”",
      "edition-local-text-lost, point, “points”"
    })
    void withTheNearestNameThatIsThere(String code, String written, String meant) {
      ClinicDraft clinic = ClinicDraft.english();
      switch (code) {
        case "tenant-unknown-article" -> clinic.articles = Optional.of(List.of(id(written)));
        case "tenant-unknown-cost" -> clinic.addedCosts.add(id(written));
        case "tenant-unknown-block" -> clinic.hide.add(id(written));
        case "tenant-unknown-anchor" -> clinic.text(LocalPlace.BEFORE, written, p("Own."));
        default -> clinic.texts.add(inGroup(written));
      }
      Problems problems = new Problems();

      Tenant.of(clinic.content(), Guides.with(takeaways("points", "Point.")).library(), problems)
          .ifPresent(tenant -> tenant.edition(id("group"), Locale.CANADA, problems));

      assertThat(problems.sorted())
          .filteredOn(problem -> problem.code().code().equals(code))
          .singleElement()
          .satisfies(
              problem -> {
                String french = meant.replace("“", "«\u00a0").replace("”", "\u00a0»");
                assertThat(problem.hint(Locale.ENGLISH)).endsWith("Did you mean " + meant + "?");
                assertThat(problem.hint(Locale.FRENCH))
                    .endsWith("Vouliez-vous dire %s?".formatted(french));
              });
    }

    private static LocalText inGroup(String anchor) {
      return new LocalText(
          "port-credit/local/own.md",
          LocalPlace.BEFORE,
          id(anchor),
          Optional.of(id("group")),
          new TreeMap<>(Map.of("en", List.of(p("Own.")))));
    }

    @Test
    void whereItTouchesWhatIsProtected() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.hide.add(id("drive"));
      clinic.text(LocalPlace.INSTEAD, "section", p("Own."));
      clinic.wording.put(Label.IMAGE_AI, LocalizedText.of("A picture"));
      Block callout =
          new Block.Callout(named("drive"), Tone.SAFETY, Optional.empty(), List.of(p("Wait.")));

      assertThat(problems(clinic, callout, h("section", "Section")))
          .containsExactly(
              "/local/0/anchor port-credit/tenant.yaml: error tenant-protected-block: The block"
                  + " “section” of the guide “group” cannot be hidden or replaced.",
              "/policy/hide/0 port-credit/tenant.yaml: error tenant-protected-block: The block"
                  + " “drive” of the guide “group” cannot be hidden or replaced.",
              "/wording/image-ai port-credit/tenant.yaml: error tenant-protected-label: The words"
                  + " of “image-ai” speak of safety and are the same at every clinic.");
    }

    @Test
    void whereItsTextsAreNotInItsLanguages() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.name = LocalizedText.of(Map.of("en", "Clinic"));
      clinic.wording.put(Label.BOOK, LocalizedText.of(Map.of("fr", "Venez")));
      Guides guides = Guides.with(p("Text.")).andFrench(p("Texte."));

      assertThat(found(clinic, guides))
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/tenant.yaml: error tenant-untranslated: “name” has no text in the"
                  + " clinic’s language “fr-CA”.",
              "port-credit/tenant.yaml: error tenant-untranslated: “wording/book” has no text in"
                  + " the clinic’s language “en-CA”.");
    }

    @Test
    void whereItsWordsLackAPlaceholder() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.wording.put(Label.UPDATED, LocalizedText.of("New"));
      clinic.wording.put(Label.BOOK, LocalizedText.of("Book {0}"));
      clinic.wording.put(Label.PAGE_OF, LocalizedText.of("{1} pages, this is {0}"));

      assertThat(problems(clinic, p("Text.")))
          .containsExactly(
              "/wording/book port-credit/tenant.yaml: error tenant-bad-wording: The words of “book”"
                  + " do not fit; the usual ones are “Book a first call”.",
              "/wording/updated port-credit/tenant.yaml: error tenant-bad-wording: The words of"
                  + " “updated” do not fit; the usual ones are “Updated {0}”.");
    }

    @Test
    void whereItDescribesAThingTwice() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.costs.add(Guides.cost("a", new Price.Varies(Optional.empty())));
      clinic.costs.add(Guides.cost("a", new Price.Varies(Optional.empty())));

      assertThat(problems(clinic, p("Text.")))
          .containsExactly(
              " port-credit/tenant.yaml: error tenant-duplicate-id: The clinic describes costs/a"
                  + " twice.");
    }
  }

  @Test
  void thatIsOnlyAWarningKeepsNothing() {
    Problems problems = new Problems();

    assertThat(Tenant.of(new ClinicDraft().content(), Guides.with(p("Text.")).library(), problems))
        .isPresent();
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "port-credit/tenant.yaml: warning tenant-nothing-in-language: The clinic publishes no"
                + " guide in its language “fr-CA”.");
  }

  @Test
  void hasWordsInBothLanguages() {
    for (TenantProblem code : TenantProblem.values()) {
      for (Locale locale : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
        assertThat(code.message(locale)).as(code.code()).isNotBlank();
        assertThat(code.hint(locale)).as(code.code()).isNotBlank();
      }
    }
    assertThat(TenantProblem.TENANT_UNKNOWN_ARTICLE.message(Locale.CANADA_FRENCH))
        .isEqualTo("La bibliothèque n’a pas de guide « {0} ».");
  }
}
