package care.imprint.pdf.internal.text;

import java.util.Locale;
import java.util.Set;

/** Which way lines run and columns follow each other. */
public enum WritingDirection {
  /** As in English and French. */
  LEFT_TO_RIGHT,
  /** As in Arabic and Hebrew. */
  RIGHT_TO_LEFT;

  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "fa", "ur", "ps", "sd", "ug", "ckb", "he", "iw", "yi", "ji");

  /** The direction of a language, by its script where the locale tells one. */
  public static WritingDirection of(Locale locale) {
    boolean turned =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return turned ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Whether it is from right to left. */
  public boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }
}
