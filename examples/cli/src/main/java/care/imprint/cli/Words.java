package care.imprint.cli;

import care.imprint.value.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the command in one language. */
record Words(Locale locale) {
  private static final String OPTION = "--lang";

  ResourceBundle bundle() {
    return ResourceBundle.getBundle("care.imprint.cli.words", Languages.bundle(locale));
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(arguments);
  }

  /** The language that is asked for: by the option, else as the environment says. */
  static Locale language(String[] arguments, Map<String, String> environment) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Locale.forLanguageTag(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Locale.forLanguageTag(arguments[i + 1]);
      }
    }
    String said =
        environment.getOrDefault(
            "LC_ALL",
            environment.getOrDefault("LC_MESSAGES", environment.getOrDefault("LANG", "en")));
    return said.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }
}
