package care.imprint.tenant.internal.jurisdiction;

import care.imprint.cost.Cost;
import care.imprint.edition.Edition;
import care.imprint.library.internal.data.Nearest;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.tenant.Decision;
import care.imprint.tenant.Identity;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.TenantContent;
import care.imprint.tenant.TenantProblem;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.tenant.jurisdiction.RequiredClinicField;
import care.imprint.value.Slug;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges clinics and editions by the packs of their jurisdiction. */
public record JurisdictionCheck(Jurisdictions jurisdictions) {
  /** Judges what a clinic says of itself; each problem points into its {@code tenant.yaml}. */
  public void check(TenantContent content, Problems problems) {
    String file = content.identity().id() + "/tenant.yaml";
    Verdicts verdicts = new Verdicts(content.decisions(), problems);
    for (JurisdictionPack pack : packs(content)) {
      for (JurisdictionRule rule : pack.rules()) {
        if (rule instanceof JurisdictionRule.RequiredField required
            && !says(content.identity(), required.field())) {
          Location place = new Location(file, 0, 0, "/jurisdiction");
          String code = content.identity().jurisdiction().code();
          verdicts.tell(
              pack,
              rule,
              List.of(new Finding(new Passage(offer(content), place, true, false), code)));
        }
      }
    }
    rulesExist(content, file, problems);
  }

  /**
   * What the clinic says it offers. A decision to do without a licence or an address judges this,
   * and lapses when the clinic chooses other guides or has another programme or cost of its own.
   */
  private static String offer(TenantContent content) {
    Stream<Slug> guides = content.policy().articles().orElse(List.of()).stream();
    Stream<Slug> programs = content.local().programs().stream().map(Program::id);
    Stream<Slug> costs = content.local().costs().stream().map(Cost::id);
    return Stream.of(guides, programs, costs)
        .map(ids -> ids.map(Slug::value).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private static boolean says(Identity identity, RequiredClinicField field) {
    return switch (field) {
      case LICENCE -> identity.licence().isPresent();
      case ADDRESS -> identity.contact().address().isPresent();
      case PHONE -> identity.contact().phone().isPresent();
    };
  }

  /** Decisions made under another jurisdiction do no harm; those on no rule at all are mistakes. */
  private void rulesExist(TenantContent content, String file, Problems problems) {
    List<String> known =
        jurisdictions.packs().stream()
            .flatMap(pack -> pack.rules().stream().map(pack::key))
            .toList();
    for (int i = 0; i < content.decisions().size(); i++) {
      String rule = content.decisions().get(i).rule();
      if (!known.contains(rule)) {
        problems.add(
            TenantProblem.JURISDICTION_UNKNOWN_RULE,
            new Location(file, 0, 0, "/decisions/" + i + "/rule"),
            rule,
            Nearest.suggestion(rule, known));
      }
    }
  }

  /** Judges an edition; an undecided error keeps it from being published. */
  public void check(Tenant tenant, Edition edition, List<Passage> passages, Problems problems) {
    List<Decision> decisions =
        tenant.content().decisions().stream()
            .filter(
                decision ->
                    decision.concerns(edition.id().article(), edition.locale().getLanguage()))
            .toList();
    Verdicts verdicts = new Verdicts(decisions, problems);
    EditionJudge judge = new EditionJudge(new Judged(tenant, edition, passages));
    for (JurisdictionPack pack : packs(tenant.content())) {
      for (JurisdictionRule rule : pack.rules()) {
        verdicts.tell(pack, rule, rule.accept(judge));
      }
    }
    verdicts.tellLapsed(Location.of(tenant.id() + "/tenant.yaml"));
  }

  private List<JurisdictionPack> packs(TenantContent content) {
    return jurisdictions.in(content.identity().jurisdiction().code());
  }
}
