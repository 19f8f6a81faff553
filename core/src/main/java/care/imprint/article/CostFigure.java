package care.imprint.article;

/** A figure of a cost that a fact can refer to. */
public enum CostFigure {
  /** The whole price, with tax basis. */
  PRICE(""),
  /** The total of so many sessions. */
  TOTAL(".total"),
  /** The price of one session, of so many where the price depends on it. */
  PER_SESSION(".per-session"),
  /** How much it differs from another cost, without sign. */
  DIFFERENCE(".difference"),
  /** What the cost buys. */
  NAME(".name");

  private final String suffix;

  CostFigure(String suffix) {
    this.suffix = suffix;
  }

  /** What follows the cost's id in a reference. */
  public String suffix() {
    return suffix;
  }
}
