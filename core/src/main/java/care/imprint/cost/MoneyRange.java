package care.imprint.cost;

/**
 * Two amounts and all between them; both ends are the same for an exact amount.
 *
 * @param from the least amount
 * @param to the greatest amount
 */
public record MoneyRange(Money from, Money to) {
  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if {@code from} is above {@code to}
   * @throws CurrencyMismatchException if the currencies differ
   */
  public MoneyRange {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("Not a range: %s to %s".formatted(from, to));
    }
  }

  /** The range that holds one amount. */
  public static MoneyRange exactly(Money amount) {
    return new MoneyRange(amount, amount);
  }

  /** Whether both ends are the same. */
  public boolean isExact() {
    return from.equals(to);
  }

  /** Both ends divided by the same count. */
  public MoneyRange dividedBy(int count) {
    return new MoneyRange(from.dividedBy(count), to.dividedBy(count));
  }

  /**
   * How far apart an amount of one range and an amount of another can lie: the least and the
   * greatest distance, without sign; the least is zero where the ranges overlap.
   */
  public MoneyRange difference(MoneyRange other) {
    Money first = from.difference(other.to);
    Money second = to.difference(other.from);
    Money least = first.compareTo(second) < 0 ? first : second;
    Money greatest = first.compareTo(second) < 0 ? second : first;
    boolean overlap = from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    return new MoneyRange(overlap ? from.difference(from) : least, greatest);
  }
}
