package care.imprint.value;

import java.util.Locale;

/** The languages the project's own words exist in. */
public final class Languages {
  private Languages() {}

  /** The language the project's own words have for a locale: French for French, else English. */
  public static Locale told(Locale locale) {
    return isFrench(locale) ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** Whether the project's own words exist in the language of a locale. */
  public static boolean isKnown(Locale locale) {
    return told(locale).getLanguage().equals(locale.getLanguage());
  }

  /**
   * The locale to ask a resource bundle for: French for French, else the root, which is English. A
   * bundle asked this way never falls back to the machine's default language.
   */
  public static Locale bundle(Locale locale) {
    return isFrench(locale) ? Locale.FRENCH : Locale.ROOT;
  }

  private static boolean isFrench(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
  }
}
