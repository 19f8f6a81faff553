package care.imprint.check.internal.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A price typed into a text, in the English way ({@code $5,850}, {@code CAD 1585}) or the French
 * ({@code 5 850 $}, {@code 5 850,00 $ CA}).
 *
 * @param value the amount in major units, in its {@link #plain} form
 * @param text the price as typed
 * @param start its first character
 * @param end the character after its last
 */
public record Amount(BigDecimal value, String text, int start, int end) {
  private static final String SPACE = "[ \u00A0\u202F]";
  private static final String CODE = "(?:CAD|USD|EUR|GBP)";
  private static final String NUMBER =
      "(?<%1$s>\\d{1,3}(?:[, \u00A0\u202F]\\d{3}(?!\\d)){1,3}(?:[.,]\\d{2}(?!\\d))?"
          + "|\\d{1,9}(?!\\d)(?:[.,]\\d{2}(?!\\d))?)";
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(?:CAD|USD|CA|C|US)%1$s?)?[$€£]%1$s?%3$s"
                  .formatted(SPACE, CODE, NUMBER.formatted("after"))
              + "|(?<![\\p{L}\\p{N}])%2$s%1$s?%3$s"
                  .formatted(SPACE, CODE, NUMBER.formatted("coded"))
              + "|(?<![\\p{L}\\p{N}.,])%3$s%1$s?(?:[$€£](?:%1$s?(?:CA|US)(?![\\p{L}\\p{N}]))?|(?:%2$s|dollars|euros)(?![\\p{L}\\p{N}]))"
                  .formatted(SPACE, CODE, NUMBER.formatted("before")));

  /** The prices typed into a text, in order. */
  public static List<Amount> of(String text) {
    return TYPED.matcher(text).results().map(Amount::of).toList();
  }

  private static Amount of(MatchResult match) {
    String digits = firstOf(match);
    String plain = digits.replaceAll("[ \u00A0\u202F]", "").replaceAll("[.,](?=\\d{2}$)", "!");
    BigDecimal value = new BigDecimal(plain.replace(",", "").replace('!', '.'));
    return new Amount(plain(value), match.group(), match.start(), match.end());
  }

  /** An amount in the form all equal amounts have. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String firstOf(MatchResult match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      String found = match.group(group);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("A price without digits");
  }
}
