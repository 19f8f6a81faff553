package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For every rule of the bundled packs the smallest clinic or guide that breaks it and nothing else,
 * one beside it that does not, and one that breaks it in other words.
 */
final class RuleExamples {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private static final String FINDING = "jurisdiction-finding";
  private static final String READING = "jurisdiction-reading";
  static final String OWN_TEXT = "port-credit/local/own.md";
  private static final String CLINIC = "port-credit/tenant.yaml";
  private static final String MEDICINE_ACT =
      "O. Reg. 114/94 under the Medicine Act, 1991, s. 6 (2)";
  private static final String NARCOTICS = "Narcotic Control Regulations, C.R.C., c. 1041, s. 70";
  private static final String DRIP_PRICING = "s. 74.01 (1.1), s. 52 (1.3)";

  private RuleExamples() {}

  /** A clinic and the library whose guide “group” it publishes in English. */
  record Situation(ClinicDraft clinic, Library library) {
    /** What the rules find in the clinic, or else in its edition. */
    List<Problem> findings() {
      Problems problems = new Problems();
      edition(problems);
      return problems.sorted().stream()
          .filter(problem -> problem.code().code().startsWith("jurisdiction-"))
          .toList();
    }

    Optional<Edition> edition(Problems problems) {
      return Tenant.of(clinic.content(), library, problems)
          .flatMap(tenant -> tenant.edition(id("group"), Locale.CANADA, problems));
    }

    boolean isPublished() {
      return edition(new Problems()).isPresent();
    }

    /** The same with a decision about the words that a finding judged. */
    Situation decided(Problem finding) {
      clinic.decisions.add(
          new Decision(
              finding.arguments().get(5),
              finding.arguments().get(8),
              Optional.empty(),
              Optional.empty(),
              "R. Sample, director",
              "It was looked at.",
              DAY));
      return this;
    }
  }

  /**
   * A rule, where its finding stands and what it rests on.
   *
   * @param code the code of its problem: a finding, or the network’s reading of an authority
   * @param severity whether it keeps the edition from being published
   */
  record Broken(
      String rule,
      String code,
      Severity severity,
      String place,
      String authority,
      Situation breaks,
      Situation neighbor,
      Situation otherwise) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Broken> rules() {
    return Stream.of(canada(), prices(), ontario(), quebec(), west()).flatMap(List::stream);
  }

  private static List<Broken> canada() {
    return List.of(
        new Broken(
            "ca/safety-notice",
            READING,
            Severity.ERROR,
            CLINIC,
            NARCOTICS,
            withoutNotices("Words."),
            says("CA-NS", "Words."),
            withoutNotices("Other words.")),
        new Broken(
            "ca/benefit-without-risk",
            READING,
            Severity.ERROR,
            OWN_TEXT,
            NARCOTICS,
            says("CA-NS", "Care that eases."),
            says("CA-NS", "Care that eases. There are risks."),
            says("CA-NS", "Care that eases, here.")),
        new Broken(
            "ca/guide-without-risk",
            READING,
            Severity.ERROR,
            "articles/group.md",
            NARCOTICS,
            reads("CA-NS", "It heals."),
            reads("CA-NS", "It heals. Do not drive."),
            reads("CA-NS", "It heals many.")));
  }

  private static List<Broken> prices() {
    return List.of(
        new Broken(
            "ca/own-price",
            READING,
            Severity.ERROR,
            "port-credit/costs.yaml",
            DRIP_PRICING,
            price(true, "60", TaxBasis.INCLUDED),
            price(true, "60", TaxBasis.INCLUDED, "One evening"),
            price(true, "65", TaxBasis.INCLUDED)),
        new Broken(
            "ca/network-price",
            READING,
            Severity.WARNING,
            CLINIC,
            DRIP_PRICING,
            price(false, "60", TaxBasis.NOT_STATED, "One evening"),
            price(false, "60", TaxBasis.INCLUDED, "One evening"),
            price(false, "60", TaxBasis.NOT_STATED, "Two evenings")));
  }

  private static List<Broken> ontario() {
    return List.of(
        inOwnText("ca-on/superlative", FINDING, MEDICINE_ACT, "Our %s team.", "world-class"),
        inOwnText("ca-on/comparative", FINDING, MEDICINE_ACT, "Rooms %s theirs.", "better than"),
        inOwnText("ca-on/testimonial", FINDING, MEDICINE_ACT, "“It %s.”", "changed my life"),
        inOwnText("ca-on/drug-in-promotion", READING, MEDICINE_ACT, "Ask for %s.", "ketamine"));
  }

  private static List<Broken> quebec() {
    Broken comparison =
        inOwnText(
            "ca-qc/disparaging-comparison",
            FINDING,
            "Code of ethics of physicians, CQLR c. M-9, r. 17, s. 88.0.1",
            "Rooms %s theirs.",
            "safer than");
    return List.of(
        new Broken(
            "ca-qc/french",
            READING,
            Severity.ERROR,
            CLINIC,
            "Charter of the French language, CQLR c. C-11, s. 52",
            inQuebec("Words.", DAY.minusDays(1)),
            inQuebec("Words.", DAY),
            inQuebec("Other words.", DAY.minusDays(1))),
        comparison);
  }

  private static List<Broken> west() {
    ClinicDraft licensed = clinic("CA-AB");
    licensed.licence = Optional.of("AB-SAMPLE-1");
    ClinicDraft grown = clinic("CA-AB");
    grown.costs.add(cost("60", TaxBasis.INCLUDED, "One evening"));
    Library guides = guides(p("Words.")).library();
    return List.of(
        new Broken(
            "ca-ab/licence",
            READING,
            Severity.ERROR,
            CLINIC,
            "Mental Health Services Protection Act and Regulation, Psychedelic drug treatment"
                + " service provider licensing",
            new Situation(clinic("CA-AB"), guides),
            new Situation(licensed, guides),
            new Situation(grown, guides)),
        inOwnText(
            "ca-bc/promise",
            READING,
            "Advertising and Communication with the Public",
            "Calm is %s.",
            "guaranteed"));
  }

  /** A rule on the words of a clinic; its neighbour has the phrase as a part of longer words. */
  private static Broken inOwnText(
      String rule, String code, String authority, String sentence, String phrase) {
    String jurisdiction = rule.substring(0, "ca-on".length()).toUpperCase(Locale.ROOT);
    return new Broken(
        rule,
        code,
        Severity.ERROR,
        OWN_TEXT,
        authority,
        says(jurisdiction, sentence.formatted(phrase)),
        says(jurisdiction, sentence.formatted("x" + phrase + "x")),
        says(jurisdiction, "Here: " + sentence.formatted(phrase)));
  }

  static ClinicDraft clinic(String jurisdiction) {
    ClinicDraft clinic = new ClinicDraft();
    clinic.jurisdiction = Jurisdiction.of(jurisdiction);
    return clinic;
  }

  static Guides guides(Block body) {
    return Guides.with(takeaways("points", "Point."), body)
        .andFrench(takeaways("points", "Point."));
  }

  /** A clinic’s own words. */
  private static Situation says(String jurisdiction, String words) {
    ClinicDraft clinic = clinic(jurisdiction).text(LocalPlace.AFTER, "points", p(words));
    return new Situation(clinic, guides(p("Words.")).library());
  }

  /** A network’s words. */
  private static Situation reads(String jurisdiction, String words) {
    return new Situation(clinic(jurisdiction), guides(p(words)).library());
  }

  private static Situation withoutNotices(String words) {
    Guides guides = guides(p(words));
    guides.networkNotices.clear();
    return new Situation(clinic("CA-NS"), guides.library());
  }

  private static Situation inQuebec(String words, LocalDate french) {
    Guides guides = guides(p(words));
    guides.articles.replaceAll(
        guide -> guide.language().equals("fr") ? Guides.dated(guide, french) : guide);
    return new Situation(clinic("CA-QC"), guides.library());
  }

  private static Situation price(boolean own, String amount, TaxBasis tax, String... includes) {
    ClinicDraft clinic = clinic("CA-NS");
    Guides guides = guides(p(fact("cost:evening")));
    (own ? clinic.costs : guides.costs).add(cost(amount, tax, includes));
    return new Situation(clinic, guides.library());
  }

  private static Cost cost(String amount, TaxBasis tax, String... includes) {
    return new Cost(
        id("evening"),
        both("Evening", "Soirée"),
        new Price.Fixed(Guides.cad(amount)),
        tax,
        false,
        Optional.empty(),
        Stream.of(includes).map(words -> both(words, words)).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
