package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;

import care.imprint.article.Block;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What jurisdictions find in the editions of drafts. */
final class Findings {
  static final LocalDate DAY = LocalDate.of(2026, 5, 6);

  private Findings() {}

  /** The rules that found something in the English edition, each with its severity and excerpt. */
  static List<String> found(ClinicDraft clinic, Guides guides, Locale locale) {
    return problems(clinic, guides, locale).stream()
        .map(
            problem ->
                "%s %s “%s”"
                    .formatted(
                        problem.severity(), problem.arguments().get(5), problem.arguments().get(4)))
        .toList();
  }

  static List<Problem> problems(ClinicDraft clinic, Guides guides, Locale locale) {
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

  static List<String> own(String code, Block... text) {
    ClinicDraft clinic = clinic(code).text(LocalPlace.AFTER, "points", text);
    return found(clinic, guides(), Locale.CANADA);
  }

  static ClinicDraft clinic(String code) {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.jurisdiction = Jurisdiction.of(code);
    return clinic;
  }

  static Guides guides() {
    return Guides.with(takeaways("points", "Point."));
  }
}
