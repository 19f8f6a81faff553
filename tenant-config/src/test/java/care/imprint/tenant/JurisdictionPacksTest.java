package care.imprint.tenant;

import static care.imprint.tenant.Findings.clinic;
import static care.imprint.tenant.Findings.guides;
import static care.imprint.tenant.Findings.problems;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.tenant.jurisdiction.Authority;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A jurisdiction")
class JurisdictionPacksTest {
  @Nested
  class Tells {
    @Test
    void ruleAuthorityAndFingerprintInBothLanguages() {
      ClinicDraft clinic =
          clinic("CA-ON").text(LocalPlace.AFTER, "points", p("We run the best rooms."));

      Problem problem = problems(clinic, guides(), Locale.CANADA).get(0);

      assertThat(problem.toString())
          .isEqualTo(
              "port-credit/local/own.md: error jurisdiction-finding: A superlative stands in what"
                  + " a clinic communicates. “the best” (ca-on/superlative: O. Reg. 114/94 under"
                  + " the Medicine Act, 1991, s. 6 (2); College of Physicians and Surgeons of"
                  + " Ontario, Advertising policy and advice, Advice to the Profession:"
                  + " Advertising)");
      assertThat(problem.message(Locale.FRENCH))
          .startsWith(
              "Un superlatif figure dans ce qu’une clinique communique. « the best »"
                  + " (ca-on/superlative : Règl. de l’Ont. 114/94");
      assertThat(problem.hint(Locale.ENGLISH))
          .isEqualTo(
              "State a fact that can be verified. Or record a decision in tenant.yaml: rule"
                  + " ca-on/superlative, text %s, article and language, by whom, the reason and"
                      .formatted(problem.arguments().get(8))
                  + " the day. This is not legal advice.");
      assertThat(problem.hint(Locale.FRENCH)).endsWith("Ceci n’est pas un avis juridique.");
    }
  }

  @Nested
  class BundledPacks {
    private final List<JurisdictionPack> packs = Jurisdictions.bundled().packs();

    @Test
    void areThoseOfCanadaAndFourProvinces() {
      assertThat(packs)
          .extracting(pack -> pack.id().value())
          .containsExactly("ca", "ca-ab", "ca-bc", "ca-on", "ca-qc");
      assertThat(Jurisdictions.bundled().in("CA-ON"))
          .extracting(pack -> pack.id().value())
          .containsExactly("ca", "ca-on");
      assertThat(Jurisdictions.bundled().in("US-VT")).isEmpty();
    }

    @Test
    void sayThatTheyAreNotLegalAdvice() {
      assertThat(packs)
          .allSatisfy(
              pack -> {
                assertThat(pack.notLegalAdvice().require(Locale.ENGLISH))
                    .contains("not legal advice");
                assertThat(pack.notLegalAdvice().require(Locale.FRENCH)).contains("avis juridique");
              });
    }

    @Test
    void citeForEachRuleWhatItRestsOnAndWhenThatWasRead() {
      assertThat(packs)
          .allSatisfy(
              pack -> {
                assertThat(pack.authorities())
                    .allSatisfy(
                        authority -> assertThat(authority.url().value()).startsWith("https"))
                    .extracting(Authority::read)
                    .doesNotContainNull();
                assertThat(pack.rules())
                    .flatExtracting(rule -> rule.terms().authorities())
                    .isSubsetOf(pack.authorities().stream().map(Authority::id).toList());
              });
    }

    @Test
    void holdRulesOfEachKind() {
      assertThat(packs)
          .flatExtracting(JurisdictionPack::rules)
          .extracting(rule -> (Object) rule.getClass())
          .contains((Object[]) JurisdictionRule.class.getPermittedSubclasses());
    }
  }

  @Nested
  class PacksOfANetwork {
    @TempDir Path folder;

    private static final String PACK =
        """
        id: house
        jurisdictions: [CA-ON]
        title: { en: House, fr: Maison }
        not-legal-advice: { en: Not legal advice., fr: Aucun avis juridique. }
        authorities:
          - id: style
            name: { en: Style guide, fr: Guide de style }
            section: "1"
            url: https://network.example.org/style
            read: 2026-05-06
        rules:
          - kind: wording
            id: journey
            terms:
              severity: error
              authorities: [style]
              network-reading: true
              message: { en: Plain words please., fr: Des mots simples. }
              hint: { en: Say it plainly., fr: Dites-le simplement. }
            scope: own
            words: { en: [journey] }
            quotations: false
        """;

    private Problems read(String pack) {
      ClinicFiles files = new ClinicFiles(folder.resolve("clinics"));
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT + "local:\n  - { file: own.md, place: after, anchor: points }\n");
      files.file("port-credit/local/own.md", "Plain words.\n\nOf your journey.");
      files.file("jurisdictions/house.yaml", pack);
      Problems problems = new Problems();
      Tenants.readAll(files.root(), guides().library(), problems)
          .find(id("port-credit"))
          .ifPresent(tenant -> tenant.edition(id("group"), Locale.CANADA, problems));
      return problems;
    }

    @Test
    void areReadBesideTheClinics() {
      assertThat(read(PACK).sorted())
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/local/own.md:3:1: error jurisdiction-reading: Plain words please."
                  + " “journey” (house/journey: the network’s reading of Style guide, 1)");
    }

    @Test
    void areReadStrictly() {
      assertThat(
              read(PACK.replace("authorities: [style]", "authorities: [stile]")
                      .replace("fr: Maison", "de: Haus")
                      .replace("scope: own", "scope: owns"))
                  .sorted())
          .extracting(problem -> problem.location() + " " + problem.code().code())
          .contains("jurisdictions/house.yaml:20:12 unknown-value");
      assertThat(
              read(PACK.replace("authorities: [style]", "authorities: [stile]")
                      .replace("fr: Maison", "de: Haus"))
                  .sorted())
          .extracting(problem -> problem.location() + " " + problem.code().code())
          .containsExactly(
              "jurisdictions/house.yaml:3:8 missing-translation",
              "jurisdictions/house.yaml:16:21 unknown-value");
    }
  }
}
