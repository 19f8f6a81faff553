package care.imprint.cost;

import care.imprint.value.Href;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One priced thing.
 *
 * <p>The derived figures are exact; where a figure cannot be derived from what is published, there
 * is none rather than a guess.
 *
 * @param id the cost's id
 * @param name what it buys
 * @param price the price
 * @param tax what the price says about tax
 * @param approximate whether the publisher calls it approximate
 * @param sessions the sessions it covers
 * @param includes what is included besides
 * @param asOf the day the price was seen
 * @param publishedAt where it is published
 * @param expires the last day it holds
 */
public record Cost(
    Slug id,
    LocalizedText name,
    Price price,
    TaxBasis tax,
    boolean approximate,
    Optional<IntRange> sessions,
    List<LocalizedText> includes,
    Optional<LocalDate> asOf,
    Optional<Href> publishedAt,
    Optional<LocalDate> expires) {
  /** Copies the inclusions. */
  public Cost {
    includes = List.copyOf(includes);
  }

  /**
   * What {@code n} sessions cost together, before tax.
   *
   * <p>A fixed price answers for exactly the sessions it covers; a range for the ends of the
   * sessions it covers (the least number costs the least amount) and not for those between; a base
   * price for one session and any number of further ones; a price that varies never.
   *
   * @throws IllegalArgumentException if {@code n} is below 1
   */
  public Optional<MoneyRange> total(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("Sessions are counted from 1, not " + n);
    }
    return price.accept(new TotalOfSessions(sessions, n));
  }

  /** What one of {@code n} sessions costs: the {@link #total} divided, to the cent, half up. */
  public Optional<MoneyRange> perSession(int n) {
    return total(n).map(total -> total.dividedBy(n));
  }

  /**
   * What one session costs over all the sessions the cost covers. Where that number is a range, the
   * result runs from the cheapest to the dearest a session.
   */
  public Optional<MoneyRange> perSession() {
    return sessions.flatMap(
        covered ->
            perSession(Math.max(1, covered.min()))
                .flatMap(
                    atLeast ->
                        perSession(Math.max(1, covered.max()))
                            .map(atMost -> span(atLeast, atMost))));
  }

  /** How far the totals of {@code n} sessions of two costs lie apart, where both are known. */
  public Optional<MoneyRange> difference(Cost other, int n) {
    return total(n).flatMap(mine -> other.total(n).map(mine::difference));
  }

  private static MoneyRange span(MoneyRange first, MoneyRange second) {
    Money least = first.from().compareTo(second.from()) <= 0 ? first.from() : second.from();
    Money most = first.to().compareTo(second.to()) >= 0 ? first.to() : second.to();
    return new MoneyRange(least, most);
  }
}
