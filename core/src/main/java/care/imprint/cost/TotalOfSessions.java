package care.imprint.cost;

import care.imprint.value.IntRange;
import java.util.Optional;

/** Works out what so many sessions cost together. */
record TotalOfSessions(Optional<IntRange> covered, int count)
    implements Price.Visitor<Optional<MoneyRange>> {
  @Override
  public Optional<MoneyRange> visit(Price.Fixed fixed) {
    return covered
        .filter(sessions -> sessions.isExact() && sessions.min() == count)
        .map(sessions -> MoneyRange.exactly(fixed.amount()));
  }

  @Override
  public Optional<MoneyRange> visit(Price.Range range) {
    return covered.flatMap(sessions -> ofRange(range, sessions));
  }

  private Optional<MoneyRange> ofRange(Price.Range range, IntRange sessions) {
    if (sessions.isExact()) {
      return Optional.of(new MoneyRange(range.from(), range.to()))
          .filter(whole -> sessions.min() == count);
    }
    if (sessions.min() == count) {
      return Optional.of(MoneyRange.exactly(range.from()));
    }
    return Optional.of(MoneyRange.exactly(range.to())).filter(end -> sessions.max() == count);
  }

  @Override
  public Optional<MoneyRange> visit(Price.BasePlus basePlus) {
    return Optional.of(
        MoneyRange.exactly(basePlus.base().plus(basePlus.additional().times(count - 1))));
  }

  @Override
  public Optional<MoneyRange> visit(Price.Varies varies) {
    return Optional.empty();
  }
}
