package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.article.CostRow;
import care.imprint.cost.Cost;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the day the prices of a comparison were seen, where it is the same for all. */
final class PriceDay {
  private PriceDay() {}

  static Optional<LocalDate> of(Block.CostComparison comparison, List<Cost> costs) {
    List<Slug> told = comparison.rows().stream().map(CostRow::cost).toList();
    List<LocalDate> days =
        costs.stream()
            .filter(cost -> told.contains(cost.id()))
            .map(Cost::asOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }
}
