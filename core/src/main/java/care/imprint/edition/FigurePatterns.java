package care.imprint.edition;

import care.imprint.value.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The patterns that figures are put in, in one language. */
final class FigurePatterns {
  private final ResourceBundle bundle;

  private FigurePatterns(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static FigurePatterns of(Locale locale) {
    return new FigurePatterns(
        ResourceBundle.getBundle("care.imprint.edition.figures", Languages.bundle(locale)));
  }

  String text(String key, String... parts) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(parts);
  }

  /** The pattern for one kind of a thing where there is one, else the pattern for all kinds. */
  String textFor(String key, String kind, String... parts) {
    String own = key + "-" + kind;
    return text(bundle.containsKey(own) ? own : key, parts);
  }
}
