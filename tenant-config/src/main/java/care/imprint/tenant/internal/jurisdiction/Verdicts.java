package care.imprint.tenant.internal.jurisdiction;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.tenant.Decision;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.jurisdiction.Authority;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.value.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets findings against the decisions of a clinic: what was decided is passed over, all else is
 * told. Not thread-safe; used once.
 */
final class Verdicts {
  private static final int SHOWN = 80;

  private final List<Decision> decisions;
  private final Problems problems;
  private final Set<Decision> used = new HashSet<>();

  Verdicts(List<Decision> decisions, Problems problems) {
    this.decisions = decisions;
    this.problems = problems;
  }

  void tell(JurisdictionPack pack, JurisdictionRule rule, List<Finding> findings) {
    for (Finding finding : findings) {
      String text = finding.judged().fingerprint();
      List<Decision> decided =
          decisions.stream()
              .filter(decision -> decision.rule().equals(pack.key(rule)))
              .filter(decision -> decision.text().equals(text))
              .toList();
      used.addAll(decided);
      if (decided.isEmpty()) {
        problems.add(problem(pack, rule, finding));
      }
    }
  }

  private static Problem problem(JurisdictionPack pack, JurisdictionRule rule, Finding finding) {
    TenantProblem code =
        rule.terms().networkReading()
            ? TenantProblem.JURISDICTION_READING
            : TenantProblem.JURISDICTION_FINDING;
    List<String> arguments =
        List.of(
            in(rule.terms().message(), Locale.ENGLISH),
            in(rule.terms().message(), Locale.FRENCH),
            authorities(pack, rule, Locale.ENGLISH),
            authorities(pack, rule, Locale.FRENCH),
            shortened(finding.excerpt()),
            pack.key(rule),
            in(rule.terms().hint(), Locale.ENGLISH),
            in(rule.terms().hint(), Locale.FRENCH),
            finding.judged().fingerprint());
    return new Problem(rule.terms().severity(), code, finding.judged().place(), arguments);
  }

  private static String authorities(JurisdictionPack pack, JurisdictionRule rule, Locale locale) {
    return pack.authorities().stream()
        .filter(authority -> rule.terms().authorities().contains(authority.id()))
        .map(authority -> cited(authority, locale))
        .collect(Collectors.joining("; "));
  }

  private static String cited(Authority authority, Locale locale) {
    return in(authority.name(), locale) + ", " + authority.section();
  }

  private static String in(LocalizedText text, Locale locale) {
    return text.require(locale);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** Tells the decisions about this guide in this language whose judged words are not there. */
  void tellLapsed(Location place) {
    decisions.stream()
        .filter(decision -> decision.article().isPresent() && decision.language().isPresent())
        .filter(decision -> !used.contains(decision))
        .forEach(
            decision ->
                problems.add(
                    TenantProblem.JURISDICTION_DECISION_LAPSED,
                    place,
                    decision.rule(),
                    decision.text(),
                    decision.on(),
                    decision.by()));
  }
}
