package care.imprint.cost;

import care.imprint.value.LocalizedText;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;

/** The form of a price. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Price {
  /** Calls the visitor's method for this form of price. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One amount for all the cost covers.
   *
   * @param amount the amount
   */
  @JsonTypeName("fixed")
  record Fixed(Money amount) implements Price {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * From one amount to another, by how much of it is taken.
   *
   * @param from the least amount
   * @param to the greatest amount; above {@code from}, in the same currency
   */
  @JsonTypeName("range")
  record Range(Money from, Money to) implements Price {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if {@code from} is not below {@code to}
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Range {
      if (from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("Not a range: %s to %s".formatted(from, to));
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A first amount that buys the first session, and an amount for each further one.
   *
   * @param base the first amount
   * @param additional the amount for each further session, in the same currency
   */
  @JsonTypeName("base-plus")
  record BasePlus(Money base, Money additional) implements Price {
    /**
     * Checks the currencies.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public BasePlus {
      if (!base.currency().equals(additional.currency())) {
        throw new CurrencyMismatchException(base, additional);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * No figure, because it varies.
   *
   * @param by what it varies by, for example the clinic
   */
  @JsonTypeName("varies")
  record Varies(Optional<LocalizedText> by) implements Price {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each form of price.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {
    /** Visits a fixed price. */
    R visit(Fixed fixed);

    /** Visits a range. */
    R visit(Range range);

    /** Visits a base with an amount for each further session. */
    R visit(BasePlus basePlus);

    /** Visits a price that varies. */
    R visit(Varies varies);
  }
}
