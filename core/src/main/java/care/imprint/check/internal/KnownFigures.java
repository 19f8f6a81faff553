package care.imprint.check.internal;

import care.imprint.article.CostFigure;
import care.imprint.article.FactReference;
import care.imprint.check.internal.words.Amount;
import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.MoneyRange;
import care.imprint.cost.Price;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every figure the costs of a library give, with the reference an author writes for it. */
final class KnownFigures {
  private static final int MOST_SESSIONS = 12;

  private final Map<BigDecimal, FactReference.OfCost> references = new LinkedHashMap<>();

  private KnownFigures() {}

  static KnownFigures of(List<Cost> costs) {
    KnownFigures figures = new KnownFigures();
    costs.forEach(figures::addPrice);
    costs.forEach(figures::addDerived);
    return figures;
  }

  /** The reference for an amount; a price ahead of what is derived from one. */
  Optional<FactReference.OfCost> reference(BigDecimal amount) {
    return Optional.ofNullable(references.get(amount));
  }

  /** The amounts a price is published with. */
  static Stream<Money> amounts(Price price) {
    return price.accept(new Amounts());
  }

  private void addPrice(Cost cost) {
    amounts(cost.price())
        .forEach(money -> add(money, reference(cost, CostFigure.PRICE, Optional.empty())));
  }

  private void addDerived(Cost cost) {
    cost.perSession()
        .ifPresent(range -> add(range, reference(cost, CostFigure.PER_SESSION, Optional.empty())));
    for (int n = 1; n <= MOST_SESSIONS; n++) {
      FactReference.OfCost total = reference(cost, CostFigure.TOTAL, Optional.of(n));
      FactReference.OfCost each = reference(cost, CostFigure.PER_SESSION, Optional.of(n));
      cost.total(n).ifPresent(range -> add(range, total));
      cost.perSession(n).ifPresent(range -> add(range, each));
    }
  }

  private void add(MoneyRange range, FactReference.OfCost reference) {
    add(range.from(), reference);
    add(range.to(), reference);
  }

  private void add(Money money, FactReference.OfCost reference) {
    references.putIfAbsent(Amount.plain(money.value()), reference);
  }

  private static FactReference.OfCost reference(
      Cost cost, CostFigure figure, Optional<Integer> sessions) {
    return new FactReference.OfCost(cost.id(), figure, Optional.empty(), sessions);
  }

  private static final class Amounts implements Price.Visitor<Stream<Money>> {
    @Override
    public Stream<Money> visit(Price.Fixed fixed) {
      return Stream.of(fixed.amount());
    }

    @Override
    public Stream<Money> visit(Price.Range range) {
      return Stream.of(range.from(), range.to());
    }

    @Override
    public Stream<Money> visit(Price.BasePlus basePlus) {
      return Stream.of(basePlus.base(), basePlus.additional());
    }

    @Override
    public Stream<Money> visit(Price.Varies varies) {
      return Stream.empty();
    }
  }
}
