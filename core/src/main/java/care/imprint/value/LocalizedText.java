package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A short text in several languages, or one text that serves all of them (a proper name).
 *
 * <p>Written as a plain string it serves every language; written as a map its keys are language
 * tags. {@link #in(Locale)} looks for the exact tag, then the language alone, then the text for
 * all; it never falls back to another language, so that a missing translation is found and not
 * hidden.
 *
 * @param byLanguage the texts by language tag; the key {@value #ANY} serves every language
 */
public record LocalizedText(SortedMap<String, String> byLanguage) {
  /** The key of a text that serves every language. */
  public static final String ANY = "und";

  /** The regular expression of language tags, anchored: language, script, region. */
  public static final String TAG_PATTERN = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

  private static final Pattern TAG = Pattern.compile(TAG_PATTERN);

  /**
   * Copies the texts.
   *
   * @throws IllegalArgumentException if there is none or a key is not a language tag
   */
  public LocalizedText {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("A text needs at least one language");
    }
    byLanguage.keySet().forEach(LocalizedText::requireTag);
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  /** A text that serves every language. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(String text) {
    return new LocalizedText(new TreeMap<>(Map.of(ANY, text)));
  }

  /** Texts by language tag. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(Map<String, String> byLanguage) {
    return new LocalizedText(new TreeMap<>(byLanguage));
  }

  /** The text for a locale, or empty if it was not translated. */
  public Optional<String> in(Locale locale) {
    return Optional.ofNullable(byLanguage.get(locale.toLanguageTag()))
        .or(() -> Optional.ofNullable(byLanguage.get(locale.getLanguage())))
        .or(() -> Optional.ofNullable(byLanguage.get(ANY)));
  }

  /**
   * The text for a locale where its presence was checked before.
   *
   * @throws IllegalStateException if it was not translated
   */
  public String require(Locale locale) {
    return in(locale)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No text in '%s' among %s".formatted(locale.toLanguageTag(), byLanguage)));
  }

  /** The JSON form: a string for a text that serves every language, else a map. */
  @JsonValue
  Object json() {
    String any = byLanguage.get(ANY);
    return byLanguage.size() == 1 && any != null ? any : byLanguage;
  }

  private static void requireTag(String tag) {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("Not a language tag: '%s'".formatted(tag));
    }
  }
}
