package care.imprint.value;

import java.util.Locale;
import java.util.Set;

/**
 * Which way lines run and columns follow each other.
 *
 * <p>Told by lists of our own: those of the Java platform change with its releases.
 */
public enum WritingDirection {
  /** As in English and French. */
  LEFT_TO_RIGHT,
  /** As in Arabic and Hebrew. */
  RIGHT_TO_LEFT;

  /** Scripts by their ISO 15924 codes. */
  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");

  /** Languages by their ISO 639 codes, each usually written in one of the scripts. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug",
          "ur", "yi");

  /** The direction of a language: by its script where the locale tells one, else by itself. */
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
