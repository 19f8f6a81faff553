package care.imprint.html.internal.page;

import java.util.Locale;
import java.util.Set;

/** Which languages are written from right to left. */
final class Script {
  /** Scripts by their ISO 15924 codes. */
  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");

  /** Languages by their ISO 639 codes, each usually written in one of the scripts. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug",
          "ur", "yi");

  private Script() {}

  /** By the script where the tag names one, else by the language. */
  static boolean isRightToLeft(Locale locale) {
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
  }
}
