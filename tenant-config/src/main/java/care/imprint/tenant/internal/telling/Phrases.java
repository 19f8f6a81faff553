package care.imprint.tenant.internal.telling;

import care.imprint.value.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases that facts are told in, in one language. */
final class Phrases {
  private final ResourceBundle bundle;

  private Phrases(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Phrases of(Locale locale) {
    return new Phrases(
        ResourceBundle.getBundle(
            "care.imprint.tenant.internal.telling.phrases", Languages.bundle(locale)));
  }

  String text(String key, String... parts) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(parts);
  }

  /** The phrase with this key, or the fallback where there is none. */
  String textOr(String key, String fallback) {
    return bundle.containsKey(key) ? bundle.getString(key) : fallback;
  }
}
