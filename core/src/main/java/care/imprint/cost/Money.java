package care.imprint.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency.
 *
 * <p>Trailing zeros do not count: {@code 5850} and {@code 5850.00} are equal. Arithmetic is exact
 * and refuses to mix currencies; there is no floating point anywhere.
 *
 * @param value the amount in major units, never negative
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal value, Currency currency) implements Comparable<Money> {
  /** The regular expression of the short form, {@code CAD 5850}, anchored. */
  public static final String PATTERN = Currencies.AMOUNT;

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * Drops trailing zeros.
   *
   * @throws IllegalArgumentException if the amount is negative, finer than the currency's minor
   *     unit, or over a thousand million, or if the currency is no longer in use
   */
  public Money {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    if (!Currencies.isKnown(currency.getCurrencyCode())
        || value.signum() < 0
        || value.scale() > currency.getDefaultFractionDigits()
        || value.precision() - value.scale() > 9) {
      throw new IllegalArgumentException("Not an amount of %s: %s".formatted(currency, value));
    }
  }

  /** An amount from its digits, for example {@code Money.of("5850", "CAD")}. */
  public static Money of(String value, String currency) {
    return new Money(new BigDecimal(value), Currency.getInstance(currency));
  }

  /**
   * An amount from the short form {@code CAD 5850}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  @JsonCreator
  public static Money parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not an amount: '%s' (write CAD 5850)".formatted(text));
    }
    return of(text.substring(4), text.substring(0, 3));
  }

  /**
   * The sum.
   *
   * @throws CurrencyMismatchException if the currencies differ
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(value.add(other.value), currency);
  }

  /**
   * How far two amounts lie apart, without sign.
   *
   * @throws CurrencyMismatchException if the currencies differ
   */
  public Money difference(Money other) {
    requireSameCurrency(other);
    return new Money(value.subtract(other.value).abs(), currency);
  }

  /** The amount so many times. */
  public Money times(int count) {
    return new Money(value.multiply(BigDecimal.valueOf(count)), currency);
  }

  /**
   * One of so many equal parts, rounded half up to the currency's minor unit (a cent).
   *
   * @throws IllegalArgumentException if the count is below 1
   */
  public Money dividedBy(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Cannot divide by " + count);
    }
    return new Money(
        value.divide(
            BigDecimal.valueOf(count),
            currency.getDefaultFractionDigits(),
            java.math.RoundingMode.HALF_UP),
        currency);
  }

  /**
   * By amount.
   *
   * @throws CurrencyMismatchException if the currencies differ
   */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return value.compareTo(other.value);
  }

  /** The short form, {@code CAD 5850}. */
  @JsonValue
  @Override
  public String toString() {
    return currency + " " + value.toPlainString();
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatchException(this, other);
    }
  }
}
