package care.imprint.edition;

import care.imprint.value.Languages;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words that renderers add to an edition, in its language.
 *
 * @param words a pattern for each label, in {@link MessageFormat} form
 */
public record Wording(Map<Label, String> words) {
  /**
   * Copies the words.
   *
   * @throws IllegalArgumentException if a label has none
   */
  public Wording {
    EnumMap<Label, String> all = new EnumMap<>(words);
    for (Label label : Label.values()) {
      if (!all.containsKey(label)) {
        throw new IllegalArgumentException("No words for " + label);
      }
    }
    words = Collections.unmodifiableMap(all);
  }

  /** The usual words of a language; English where a language is not known. */
  public static Wording of(Locale locale) {
    ResourceBundle bundle = usual(locale);
    EnumMap<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      words.put(label, bundle.getString(label.key()));
    }
    return new Wording(words);
  }

  private static ResourceBundle usual(Locale locale) {
    return ResourceBundle.getBundle("care.imprint.edition.labels", Languages.bundle(locale));
  }

  /** These words with some of a clinic's own in their place. */
  public Wording with(Map<Label, String> own) {
    EnumMap<Label, String> all = new EnumMap<>(words);
    all.putAll(own);
    return new Wording(all);
  }

  /** The words of a label, with its placeholders filled. */
  public String text(Label label, Object... arguments) {
    String pattern = words.getOrDefault(label, "");
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /**
   * The label whose words an edition was told: one of these, or none where the words are others.
   */
  public Optional<Label> told(String said, Collection<Label> labels) {
    return labels.stream().filter(label -> text(label).equals(said)).findFirst();
  }

  /**
   * The language that the words of a label are in: that of the edition, but English where its
   * language is not known and nobody worded the label. Renderers mark these words (WCAG 2.2, SC
   * 3.1.2 Language of Parts).
   *
   * @param locale the language of the edition
   */
  public Locale language(Label label, Locale locale) {
    boolean borrowed =
        !Languages.isKnown(locale) && text(label).equals(usual(locale).getString(label.key()));
    return borrowed ? Languages.told(locale) : locale;
  }
}
