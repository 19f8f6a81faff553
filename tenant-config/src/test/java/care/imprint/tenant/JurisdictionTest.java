package care.imprint.tenant;

import static care.imprint.tenant.Findings.DAY;
import static care.imprint.tenant.Findings.clinic;
import static care.imprint.tenant.Findings.found;
import static care.imprint.tenant.Findings.guides;
import static care.imprint.tenant.Findings.own;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A jurisdiction")
class JurisdictionTest {
  @Nested
  class Ontario {
    @Test
    void flagsSuperlativesInTheWholeEdition() {
      assertThat(own("CA-ON", p("We run the best rooms.")))
          .containsExactly("ERROR ca-on/superlative “the best”");
      assertThat(found(clinic("CA-ON"), Guides.with(p("A World-Class program.")), Locale.CANADA))
          .containsExactly("ERROR ca-on/superlative “World-Class”");
    }

    @Test
    void flagsComparativesInTheClinicsWordsAlone() {
      assertThat(own("CA-ON", p("We are better than others.")))
          .containsExactly("ERROR ca-on/comparative “better than”");
      assertThat(found(clinic("CA-ON"), Guides.with(p("Better than none.")), Locale.CANADA))
          .isEmpty();
    }

    @Test
    void flagsTestimonialsAndQuotationsWithoutASource() {
      assertThat(own("CA-ON", p("It changed my life.")))
          .containsExactly("ERROR ca-on/testimonial “changed my life”");
      assertThat(
              own(
                  "CA-ON",
                  new Block.Quotation(
                      Optional.empty(),
                      List.of(p("So kind.")),
                      Optional.empty(),
                      Optional.empty())))
          .containsExactly("ERROR ca-on/testimonial “So kind.”");
    }

    @Test
    void flagsADrugInWhatAClinicPromotes() {
      assertThat(own("CA-ON", p("Ask for Ketamine here.")))
          .containsExactly("ERROR ca-on/drug-in-promotion “Ketamine”");
      Block call =
          new Block.CallToAction(
              Optional.empty(), List.of(p("Try ketamine.")), Optional.empty(), Optional.empty());
      assertThat(found(clinic("CA-ON"), Guides.with(call), Locale.CANADA))
          .containsExactly("ERROR ca-on/drug-in-promotion “ketamine”");
      assertThat(found(clinic("CA-ON"), Guides.with(p("About ketamine.")), Locale.CANADA))
          .isEmpty();
    }

    @Test
    void flagsFrenchWordsToo() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.jurisdiction = Jurisdiction.of("CA-ON");
      Guides guides = Guides.with(p("Text.")).andFrench(p("C’est la meilleure clinique."));

      assertThat(found(clinic, guides, Locale.CANADA_FRENCH))
          .containsExactly("ERROR ca-on/superlative “la meilleure”");
    }

    @Test
    void leavesNoticesAndOtherProvincesAlone() {
      assertThat(own("CA-MB", p("We run the best rooms."))).isEmpty();
      Guides guides = guides();
      guides.notices.set(
          2,
          Guides.notice(
              "disclaimer",
              "en",
              care.imprint.article.NoticePlacement.AFTER,
              p("Choose the best for you.")));
      assertThat(found(clinic("CA-ON"), guides, Locale.CANADA)).isEmpty();
    }
  }

  @Nested
  class Quebec {
    private ClinicDraft clinic(Locale... languages) {
      ClinicDraft clinic = new ClinicDraft();
      clinic.jurisdiction = Jurisdiction.of("CA-QC");
      clinic.languages = List.of(languages);
      return clinic;
    }

    @Test
    void wantsEachGuideInFrench() {
      assertThat(found(clinic(Locale.CANADA), guides(), Locale.CANADA))
          .containsExactly("ERROR ca-qc/french “group (fr)”");
      assertThat(
              found(
                  clinic(Locale.CANADA, Locale.CANADA_FRENCH),
                  guides().andFrench(takeaways("points", "Point.")),
                  Locale.CANADA))
          .isEmpty();
    }

    @Test
    void wantsTheFrenchNoOlder() {
      Guides guides = guides().andFrench(takeaways("points", "Point."));
      guides.articles.replaceAll(
          article ->
              article.language().equals("fr") ? Guides.dated(article, DAY.minusDays(1)) : article);

      assertThat(found(clinic(Locale.CANADA, Locale.CANADA_FRENCH), guides, Locale.CANADA))
          .containsExactly("ERROR ca-qc/french “group (fr) 2026-05-05 < 2026-05-06”");
      assertThat(found(clinic(Locale.CANADA, Locale.CANADA_FRENCH), guides, Locale.CANADA_FRENCH))
          .isEmpty();
    }

    @Test
    void flagsComparisonsThatMayBelittle() {
      assertThat(own("CA-QC", p("We are safer than them.")))
          .contains("ERROR ca-qc/disparaging-comparison “safer than”");
    }
  }

  @Nested
  class Alberta {
    private List<Problem> problems(ClinicDraft clinic) {
      Problems problems = new Problems();
      Tenant.of(clinic.content(), guides().library(), problems);
      return problems.sorted();
    }

    @Test
    void wantsTheLicenceNumber() {
      List<Problem> problems = problems(clinic("CA-AB"));

      assertThat(problems)
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/tenant.yaml: error jurisdiction-reading: The clinic shows no licence"
                  + " number for psychedelic drug treatment services in “CA-AB” (ca-ab/licence: the"
                  + " network’s reading of Mental Health Services Protection Act and Regulation,"
                  + " Psychedelic drug treatment service provider licensing)");
      ClinicDraft licensed = clinic("CA-AB");
      licensed.licence = Optional.of("AB-SAMPLE-1");
      assertThat(problems(licensed)).isEmpty();
    }

    @Test
    void takesADecisionInstead() {
      ClinicDraft clinic = clinic("CA-AB");
      clinic.decisions.add(
          new Decision(
              "ca-ab/licence",
              problems(clinic).get(0).arguments().get(8),
              Optional.empty(),
              Optional.empty(),
              "R. Sample, director",
              "We offer group integration alone.",
              DAY));

      assertThat(problems(clinic)).isEmpty();
    }
  }

  @Nested
  class BritishColumbia {
    @Test
    void flagsPromises() {
      assertThat(own("CA-BC", p("We guarantee calm.")))
          .containsExactly("ERROR ca-bc/promise “guarantee”");
    }
  }

  @Test
  void judgesWordsAsWholeWordsHoweverSpaced() {
    assertThat(own("CA-ON", p("The bestiary."))).isEmpty();
    assertThat(own("CA-ON", p(Inline.text("THE\u00a0BEST rooms"))))
        .containsExactly("ERROR ca-on/superlative “THE BEST”");
  }
}
