package care.imprint.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as people write them: {@code May 6, 2026}, {@code 6 mai 2026}, {@code 1er mai 2026}. The
 * patterns are fixed, so that every Java release writes the same.
 */
public final class DateWords {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter FRENCH_FIRST =
      DateTimeFormatter.ofPattern("d'er' MMMM uuuu", Locale.FRENCH);

  private DateWords() {}

  /** A date in the language of a locale; English where the language is not known. */
  public static String of(LocalDate date, Locale locale) {
    if (!locale.getLanguage().equals(Locale.FRENCH.getLanguage())) {
      return ENGLISH.format(date);
    }
    return (date.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH).format(date);
  }
}
