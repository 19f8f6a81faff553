package care.imprint.edition;

import care.imprint.value.IntRange;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers and lengths of time as people write them: {@code 3 to 6}, {@code 12 weeks}, {@code 12
 * semaines}. A number does not part from its unit; English where a language is not known.
 */
public final class QuantityWords {
  private static final int WEEK = 7;

  private QuantityWords() {}

  /** A number, or both ends of a range. */
  public static String of(IntRange range, Locale locale) {
    String min = String.valueOf(range.min());
    return range.isExact()
        ? min
        : FigurePatterns.of(locale).text("numbers", min, String.valueOf(range.max()));
  }

  /**
   * A length of time in years, months and days; days that make whole weeks are told as weeks.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static String of(Period time, Locale locale) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("Not a length of time: " + time);
    }
    FigurePatterns patterns = FigurePatterns.of(locale);
    List<String> parts = new ArrayList<>();
    add(parts, patterns, "years", time.getYears());
    add(parts, patterns, "months", time.getMonths());
    boolean weeks = time.getDays() % WEEK == 0;
    add(parts, patterns, weeks ? "weeks" : "days", time.getDays() / (weeks ? WEEK : 1));
    return parts.stream()
        .reduce((all, part) -> patterns.text("and", all, part))
        .orElseGet(() -> patterns.text("days", "0"));
  }

  private static void add(List<String> parts, FigurePatterns patterns, String unit, int count) {
    if (count > 0) {
      parts.add(patterns.text(count == 1 ? unit + "-one" : unit, String.valueOf(count)));
    }
  }
}
