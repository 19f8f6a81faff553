package care.imprint.check.internal;

import care.imprint.cost.Cost;
import care.imprint.cost.MoneyRange;
import care.imprint.value.IntRange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two costs and what one session of each costs, over the same number of sessions.
 *
 * @param cheaper the one that is said to cost less
 * @param dearer the one that is said to cost more
 * @param claimed a session of the first
 * @param against a session of the second
 */
record CostPair(Cost cheaper, Cost dearer, MoneyRange claimed, MoneyRange against) {
  /** The pair, where the figures of both are known in one currency. */
  static Optional<CostPair> of(Cost cheaper, Cost dearer) {
    return Stream.concat(cheaper.sessions().stream(), dearer.sessions().stream())
        .filter(sessions -> sessions.isExact() && sessions.min() > 0)
        .map(IntRange::min)
        .flatMap(n -> of(cheaper, dearer, cheaper.perSession(n), dearer.perSession(n)).stream())
        .findFirst()
        .or(() -> of(cheaper, dearer, cheaper.perSession(), dearer.perSession()));
  }

  /** Whether the first costs more, whichever amounts of the ranges are taken. */
  boolean isContradicted() {
    return claimed.from().compareTo(against.to()) > 0;
  }

  private static Optional<CostPair> of(
      Cost cheaper, Cost dearer, Optional<MoneyRange> claimed, Optional<MoneyRange> against) {
    return claimed.flatMap(
        mine ->
            against
                .filter(other -> other.from().currency().equals(mine.from().currency()))
                .map(other -> new CostPair(cheaper, dearer, mine, other)));
  }
}
