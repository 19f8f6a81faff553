package care.imprint.cost;

/** Two amounts that cannot be put together because their currencies differ. */
public final class CurrencyMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Money first;
  private final transient Money second;

  /** An exception about two amounts. */
  public CurrencyMismatchException(Money first, Money second) {
    super("Currencies differ: %s and %s".formatted(first, second));
    this.first = first;
    this.second = second;
  }

  /** The first amount. */
  public Money first() {
    return first;
  }

  /** The second amount. */
  public Money second() {
    return second;
  }
}
