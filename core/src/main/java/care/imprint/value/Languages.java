package care.imprint.value;

import java.util.Locale;

/** The languages the project's own words exist in. */
public final class Languages {
  private Languages() {}

  /**
   * The locale to ask a resource bundle for: French for French, else the root, which is English. A
   * bundle asked this way never falls back to the machine's default language.
   */
  public static Locale bundle(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ROOT;
  }
}
