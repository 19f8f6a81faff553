package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.cost.Cost;
import java.util.List;

/** Every price still holds, and says when it was seen. */
final class CostDateCheck implements LibraryCheck {
  @Override
  public void check(Findings findings) {
    List<Cost> costs = findings.library().content().costs();
    for (int i = 0; i < costs.size(); i++) {
      check(costs.get(i), "/costs/" + i, findings);
    }
  }

  private static void check(Cost cost, String pointer, Findings findings) {
    cost.expires()
        .filter(last -> last.isBefore(findings.asOf()))
        .ifPresent(
            last ->
                findings.add(CheckProblem.EXPIRED_PRICE, pointer + "/expires", cost.id(), last));
    if (cost.asOf().isEmpty()) {
      findings.add(CheckProblem.UNDATED_PRICE, pointer, cost.id());
    }
  }
}
