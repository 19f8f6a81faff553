package care.imprint.edition;

import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.MoneyRange;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Prices as people write them: {@code CAD $5,850 + GST}, {@code 5 850 $ CA + TPS}.
 *
 * <p>The patterns are our own, so that every Java release writes the same. An amount never breaks
 * over two lines: its spaces are no-break spaces, and French groups thousands with narrow ones.
 * Cents are written only where there are any. English where a language is not known.
 */
public final class PriceWords implements Price.Visitor<String> {
  private static final int GROUP = 3;

  private final Cost cost;
  private final Locale locale;
  private final FigurePatterns patterns;

  private PriceWords(Cost cost, Locale locale) {
    this.cost = cost;
    this.locale = locale;
    this.patterns = FigurePatterns.of(locale);
  }

  /**
   * The price of a cost with its tax basis, called approximate where the cost is.
   *
   * @throws IllegalStateException if what the price varies by was not translated
   */
  public static String of(Cost cost, Locale locale) {
    return cost.price().accept(new PriceWords(cost, locale));
  }

  /** An amount. */
  public static String of(Money amount, Locale locale) {
    FigurePatterns patterns = FigurePatterns.of(locale);
    return patterns.textFor("money", code(amount), digits(amount, patterns), code(amount));
  }

  /** An amount, or both ends of a range. */
  public static String of(MoneyRange range, Locale locale) {
    return range.isExact() ? of(range.from(), locale) : ends("range", range, locale);
  }

  /** The same as {@link #of(MoneyRange, Locale)}, called approximate. */
  public static String about(MoneyRange range, Locale locale) {
    return range.isExact()
        ? FigurePatterns.of(locale).text("about", of(range.from(), locale))
        : ends("range-about", range, locale);
  }

  @Override
  public String visit(Price.Fixed fixed) {
    return taxed("", figure(MoneyRange.exactly(fixed.amount())));
  }

  @Override
  public String visit(Price.Range range) {
    return taxed("", figure(new MoneyRange(range.from(), range.to())));
  }

  @Override
  public String visit(Price.BasePlus basePlus) {
    String base = figure(MoneyRange.exactly(basePlus.base()));
    String additional = of(basePlus.additional(), locale);
    return taxed("base-plus-", patterns.text("base-plus", base, additional));
  }

  @Override
  public String visit(Price.Varies varies) {
    return varies
        .by()
        .map(by -> patterns.text("varies-by", by.require(locale)))
        .orElseGet(() -> patterns.text("varies"));
  }

  private String figure(MoneyRange range) {
    return cost.approximate() ? about(range, locale) : of(range, locale);
  }

  private String taxed(String form, String price) {
    return patterns.text(form + key(cost.tax()), price);
  }

  private static String key(TaxBasis tax) {
    return tax.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String ends(String key, MoneyRange range, Locale locale) {
    FigurePatterns patterns = FigurePatterns.of(locale);
    String code = code(range.from());
    return patterns.textFor(
        key, code, digits(range.from(), patterns), digits(range.to(), patterns), code);
  }

  private static String code(Money amount) {
    return amount.currency().getCurrencyCode();
  }

  private static String digits(Money amount, FigurePatterns patterns) {
    BigDecimal value = amount.value();
    String whole = grouped(value.toBigInteger().toString(), patterns.text("thousands"));
    if (value.scale() == 0) {
      return whole;
    }
    String written = value.setScale(amount.currency().getDefaultFractionDigits()).toPlainString();
    return whole + patterns.text("decimals") + written.substring(written.indexOf('.') + 1);
  }

  private static String grouped(String digits, String separator) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, separator);
    }
    return grouped.toString();
  }
}
