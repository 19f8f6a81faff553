package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.tenant.jurisdiction.Authority;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A jurisdiction")
class JurisdictionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

  /** The rules that found something in the English edition, each with its severity and excerpt. */
  private static List<String> found(ClinicDraft clinic, Guides guides, Locale locale) {
    return problems(clinic, guides, locale).stream()
        .map(
            problem ->
                "%s %s “%s”"
                    .formatted(
                        problem.severity(), problem.arguments().get(5), problem.arguments().get(4)))
        .toList();
  }

  private static List<Problem> problems(ClinicDraft clinic, Guides guides, Locale locale) {
    Problems problems = new Problems();
    clinic.in(guides).edition(id("group"), locale, problems);
    return problems.sorted().stream()
        .filter(
            problem ->
                problem.code() == TenantProblem.JURISDICTION_FINDING
                    || problem.code() == TenantProblem.JURISDICTION_READING
                    || problem.code() == TenantProblem.JURISDICTION_DECISION_LAPSED)
        .toList();
  }

  private static List<String> own(String code, Block... text) {
    ClinicDraft clinic = clinic(code).text(LocalPlace.AFTER, "points", text);
    return found(clinic, guides(), Locale.CANADA);
  }

  private static ClinicDraft clinic(String code) {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.jurisdiction = Jurisdiction.of(code);
    return clinic;
  }

  private static Guides guides() {
    return Guides.with(takeaways("points", "Point."));
  }

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

  @Nested
  class Canada {
    @Test
    void flagsBenefitsWithoutRisksInAClinicsText() {
      assertThat(own("CA-NS", p("Find relief with us.")))
          .containsExactlyInAnyOrder(
              "ERROR ca/benefit-without-risk “relief”", "ERROR ca/guide-without-risk “relief”");
      assertThat(own("CA-NS", p("Find relief with us."), p("There are risks."))).isEmpty();
    }

    @Test
    void wantsASafetyNotice() {
      Guides guides = guides();
      guides.networkNotices.clear();

      assertThat(found(clinic("CA-NS"), guides, Locale.CANADA))
          .containsExactly("ERROR ca/safety-notice “group”");
    }

    @Test
    void wantsCompletePricesOfTheClinic() {
      assertThat(prices(TaxBasis.NOT_STATED, true)).containsExactly("ERROR ca/own-price “evening”");
      assertThat(prices(TaxBasis.INCLUDED, false)).containsExactly("ERROR ca/own-price “evening”");
      assertThat(prices(TaxBasis.INCLUDED, true)).isEmpty();
    }

    @Test
    void namesTheLineThePriceStandsIn(@TempDir Path folder) {
      String cost =
          """
          - id: evening
            name: Evening
            price: { kind: fixed, amount: CAD 60 }
            tax: included
          """;
      ClinicFiles files = new ClinicFiles(folder);
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT.replace(
              "jurisdiction: CA-ON", "jurisdiction: CA-NS\nextends: shared"));
      files.file("layers/shared/layer.yaml", "name: Shared\n");
      Guides guides = Guides.with(p(Words.fact("cost:evening")));

      files.file("layers/shared/costs.yaml", "# Shared.\n" + cost);
      assertThat(placesOfPrices(files, guides))
          .containsExactly("layers/shared/costs.yaml:2:3 ca/own-price");

      files.file("port-credit/costs.yaml", "# Ours.\n\n" + cost);
      assertThat(placesOfPrices(files, guides))
          .containsExactly("port-credit/costs.yaml:3:3 ca/own-price");
    }

    private static List<String> placesOfPrices(ClinicFiles files, Guides guides) {
      Problems problems = new Problems();
      Tenants.readAll(files.root(), guides.library(), problems)
          .find(id("port-credit"))
          .ifPresent(tenant -> tenant.edition(id("group"), Locale.CANADA, problems));
      return problems.sorted().stream()
          .map(problem -> problem.location() + " " + problem.arguments().get(5))
          .toList();
    }

    @Test
    void readsNoPriceWithoutItsCurrency(@TempDir Path folder) {
      String costs =
          """
          - id: evening
            name: Evening
            price: { kind: fixed, amount: CAD 60 }
            tax: included
            includes: [One evening]
          """;
      ClinicFiles files = new ClinicFiles(folder).clinic("port-credit");
      Problems problems = new Problems();

      files.file("port-credit/costs.yaml", costs);
      Tenants.readAll(files.root(), guides().library(), problems);
      assertThat(problems.sorted()).isEmpty();

      files.file("port-credit/costs.yaml", costs.replace("CAD 60", "60"));
      Tenants.readAll(files.root(), guides().library(), problems);
      assertThat(problems.sorted())
          .extracting(problem -> problem.location() + " " + problem.code().code())
          .containsExactly("port-credit/costs.yaml:3:33 expected-amount");
    }

    @Test
    void warnsOfIncompletePricesOfTheNetwork() {
      Guides guides = Guides.with(p(Words.fact("cost:alone")));

      assertThat(found(clinic("CA-NS"), guides, Locale.CANADA))
          .containsExactly("WARNING ca/network-price “alone”");
      assertThat(clinic("CA-NS").edition(guides)).isNotNull();
    }

    private List<String> prices(TaxBasis tax, boolean includes) {
      ClinicDraft clinic = clinic("CA-NS");
      clinic.costs.add(
          new Cost(
              id("evening"),
              both("Evening", "Soirée"),
              new Price.Fixed(Guides.cad("60")),
              tax,
              false,
              Optional.empty(),
              includes ? List.of(both("One evening", "Une soirée")) : List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
      return found(clinic, Guides.with(p(Words.fact("cost:evening"))), Locale.CANADA);
    }
  }

  @Nested
  class Decisions {
    private final ClinicDraft clinic =
        clinic("CA-ON").text(LocalPlace.AFTER, "points", p("We run the best rooms."));

    private Decision decision(String text) {
      return new Decision(
          "ca-on/superlative",
          text,
          named("group"),
          Optional.of("en"),
          "R. Sample, director",
          "A quotation of our building permit.",
          DAY);
    }

    private String fingerprint() {
      return problems(clinic, guides(), Locale.CANADA).get(0).arguments().get(8);
    }

    @Test
    void letAnEditionBePublished() {
      assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems())).isEmpty();

      clinic.decisions.add(decision(fingerprint()));

      assertThat(found(clinic, guides(), Locale.CANADA)).isEmpty();
      assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems()))
          .isPresent();
    }

    @Test
    void lapseWhenTheTextTheyJudgedChanges() {
      clinic.decisions.add(decision(fingerprint()));
      clinic.texts.clear();
      clinic.text(LocalPlace.AFTER, "points", p("We run the best rooms in town."));

      assertThat(problems(clinic, guides(), Locale.CANADA))
          .extracting(problem -> problem.code().code())
          .containsExactlyInAnyOrder("jurisdiction-finding", "jurisdiction-decision-lapsed");
      assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems())).isEmpty();
    }

    @Test
    void areToldWhenTheyLapse() {
      clinic.decisions.add(decision("0123456789ab"));
      clinic.texts.clear();

      assertThat(problems(clinic, guides(), Locale.CANADA))
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/tenant.yaml: warning jurisdiction-decision-lapsed: The words that R."
                  + " Sample, director judged on 2026-05-06 by the rule ca-on/superlative (text"
                  + " 0123456789ab) have changed or gone.");
    }

    @Test
    void holdForNoOtherGuideAndNoOtherRule() {
      clinic.decisions.add(decision(fingerprint()));
      Decision other = clinic.decisions.get(0);
      clinic.decisions.set(
          0,
          new Decision(
              other.rule(),
              other.text(),
              named("basics"),
              other.language(),
              other.by(),
              other.reason(),
              other.on()));

      assertThat(found(clinic, guides(), Locale.CANADA))
          .containsExactly("ERROR ca-on/superlative “the best”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by: R. Sample", "reason: Our permit says so.", "on: 2026-05-06"})
    void needANameAReasonAndADay(String line, @TempDir Path folder) {
      String whole =
          """
          decisions:
            - rule: ca-on/superlative
              text: 0123456789ab
              by: R. Sample
              reason: Our permit says so.
              on: 2026-05-06
          """;

      assertThat(errors(folder.resolve("whole"), whole)).isEmpty();
      assertThat(errors(folder.resolve("less"), whole.replace("    " + line + "\n", "")))
          .singleElement()
          .asString()
          .startsWith("port-credit/tenant.yaml:")
          .contains("“" + line.substring(0, line.indexOf(':')) + "”");
      String nothing = line.startsWith("on") ? "on: May" : line.replaceFirst(":.*", ": \" \"");
      assertThat(errors(folder.resolve("nothing"), whole.replace(line, nothing)))
          .singleElement()
          .asString()
          .startsWith("port-credit/tenant.yaml:");
    }

    private List<Problem> errors(Path folder, String decisions) {
      ClinicFiles files = new ClinicFiles(folder);
      files.clinic("port-credit", ClinicFiles.TENANT + decisions);
      Problems problems = new Problems();
      Tenants.readAll(files.root(), guides().library(), problems);
      return problems.sorted();
    }

    @Test
    void nameARuleThatExists() {
      clinic.decisions.add(
          new Decision(
              "ca-on/superlativ",
              "0123456789ab",
              Optional.empty(),
              Optional.empty(),
              "R. Sample",
              "None.",
              DAY));
      Problems problems = new Problems();

      assertThat(Tenant.of(clinic.content(), guides().library(), problems)).isEmpty();
      assertThat(problems.sorted())
          .extracting(problem -> problem + " | " + problem.hint(Locale.FRENCH))
          .containsExactly(
              "port-credit/tenant.yaml: error jurisdiction-unknown-rule: There is no rule"
                  + " “ca-on/superlativ” to decide about. | Une règle se nomme par son recueil, une"
                  + " barre oblique et son identifiant. Vouliez-vous dire « ca-on/superlative »?");
    }
  }

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

  @Test
  void judgesWordsAsWholeWordsHoweverSpaced() {
    assertThat(own("CA-ON", p("The bestiary."))).isEmpty();
    assertThat(own("CA-ON", p(Inline.text("THE\u00a0BEST rooms"))))
        .containsExactly("ERROR ca-on/superlative “THE BEST”");
  }
}
