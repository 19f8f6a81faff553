package care.imprint.check;

import static care.imprint.check.Draft.cite;
import static care.imprint.check.Draft.heading;
import static care.imprint.check.Draft.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Finding;
import care.imprint.article.Inline;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of sources")
class SourceChecksTest {
  @Nested
  class WhatIsCited {
    @Test
    void isThere() {
      Draft draft =
          Draft.english(paragraph(Inline.text("It was seen "), cite("lost"), Inline.text(".")));

      assertThat(draft.messages(CheckProblem.UNRESOLVED_SOURCE))
          .containsExactly("The source “lost” is cited and there is no such source.");
      assertThat(draft.pointers(CheckProblem.UNRESOLVED_SOURCE))
          .containsExactly("/articles/0/body/0/content/1");
    }

    @Test
    void isThereInEvidenceAndQuotationsToo() {
      Draft draft =
          Draft.english(
              evidence("first"),
              new Block.Quotation(
                  Optional.empty(),
                  List.of(paragraph("Words.")),
                  Optional.empty(),
                  Optional.of(Slug.of("second"))));

      assertThat(draft.pointers(CheckProblem.UNRESOLVED_SOURCE))
          .containsExactly("/articles/0/body/0/findings/0/source", "/articles/0/body/1/source");
    }

    @Test
    void wasNotRetracted() {
      Draft draft = Draft.english(paragraph(cite("gone"))).with(Sources.retracted("gone"));

      assertThat(draft.messages(CheckProblem.RETRACTED_SOURCE))
          .containsExactly("The source “gone” was retracted and is still cited.");
      assertThat(draft.problems(CheckProblem.UNRESOLVED_SOURCE)).isEmpty();
    }
  }

  @Nested
  class WhatIsListed {
    @Test
    void isCitedSomewhere() {
      Draft draft =
          Draft.english(evidence("used"))
              .with(Sources.paper("used", "Safety"), Sources.paper("idle", "Cost of care"));

      assertThat(draft.messages(CheckProblem.UNUSED_SOURCE))
          .containsExactly("No article cites the source “idle” (Cost of care).");
      assertThat(draft.pointers(CheckProblem.UNUSED_SOURCE)).containsExactly("/sources/1");
    }

    @Test
    void isListedOnceByItsIdentifier() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.withDoi("one", "A protocol", "10.3389/FPSYT.2025.1"),
                  Sources.withDoi("other", "Something else", "10.3389/fpsyt.2025.1"));

      assertThat(draft.messages(CheckProblem.DUPLICATE_SOURCE))
          .containsExactly("The sources “one” and “other” are one work: A protocol");
    }

    @Test
    void isListedOnceByItsAddress() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.page("one", "A", "https://www.example.org/paper/"),
                  Sources.page("other", "B", "https://example.org/paper"));

      assertThat(draft.problems(CheckProblem.DUPLICATE_SOURCE)).hasSize(1);
    }

    @Test
    void hasOneTitle() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.paper(
                      "long",
                      "Safety and Tolerability of Intramuscular and Sublingual Ketamine for"
                          + " Psychiatric Treatment in the Harbour Program"),
                  Sources.paper(
                      "short", "Safety and Tolerability of IM and SL Ketamine in the Harbour"));

      assertThat(draft.pointers(CheckProblem.DUPLICATE_SOURCE)).containsExactly("/sources/1");
    }

    @Test
    void mayHaveATitleLikeThatOfAnotherYear() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.paper("one", "Annual report on group care", 2023, "Tsang"),
                  Sources.paper("other", "Annual report on group care", 2024, "Tsang"),
                  Sources.paper("third", "Sublingual medicine at home", 2023, "Tsang"));

      assertThat(draft.problems(CheckProblem.DUPLICATE_SOURCE)).isEmpty();
    }

    @Test
    void leadsToAPageAndNotToASite() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.page("clinic", "Port Credit Therapy Centre", "https://network.example/"));

      assertThat(draft.messages(CheckProblem.SOURCE_SITE_ROOT))
          .containsExactly(
              "The source “clinic” leads to the front page of a site: https://network.example/");
      assertThat(draft.pointers(CheckProblem.SOURCE_SITE_ROOT)).containsExactly("/sources/0/url");
    }

    @Test
    void mayBeASiteOfItsOwnName() {
      Draft draft =
          Draft.english("Words.")
              .with(
                  Sources.page("roots", "Roots to Thrive", "https://rootstothrive.example"),
                  Sources.page("page", "Port Credit", "https://network.example/port-credit"),
                  Sources.page("mail", "Port Credit", "mailto:someone@network.example"));

      assertThat(draft.problems(CheckProblem.SOURCE_SITE_ROOT)).isEmpty();
    }
  }

  @Nested
  class AClaim {
    @Test
    void citesItsSourceUnderAHeadingOnEvidence() {
      Draft draft =
          Draft.english(
              heading(2, "Published evidence"),
              paragraph("Nausea was rare. It was seen in 12% of visits, all of them short."));

      assertThat(draft.messages(CheckProblem.UNCITED_CLAIM))
          .containsExactly(
              "This claim has no citation: “It was seen in 12% of visits, all of them short.”");
    }

    @Test
    void citesItsSourceBesideAnEvidenceSummary() {
      Draft draft =
          Draft.english(
              heading(2, "Safety"), evidence("tsang"), paragraph("A study found that it works."));

      assertThat(draft.pointers(CheckProblem.UNCITED_CLAIM))
          .containsExactly("/articles/0/body/2/content/0");
    }

    @Test
    void isFineWithACitationAndInsideAFinding() {
      Draft draft =
          Draft.english(
              heading(2, "Published evidence"),
              evidence("tsang"),
              paragraph(
                  Inline.text("It was seen in 12% of visits "), cite("tsang"), Inline.text(".")),
              heading(2, "Your visit"),
              paragraph("Come 15 minutes early."));

      assertThat(draft.problems(CheckProblem.UNCITED_CLAIM)).isEmpty();
    }

    @Test
    void citesItsSourceInFrench() {
      Draft draft =
          Draft.french(
              heading(2, "Données publiées"), paragraph("Une étude a montré que cela aide."));

      assertThat(draft.problems(CheckProblem.UNCITED_CLAIM)).hasSize(1);
    }
  }

  private static Block evidence(String source) {
    Finding finding = new Finding(Slug.of(source), List.of(paragraph("It was seen in 12%.")));
    return new Block.EvidenceSummary(Optional.empty(), Optional.empty(), List.of(finding));
  }
}
