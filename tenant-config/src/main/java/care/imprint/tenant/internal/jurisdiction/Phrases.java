package care.imprint.tenant.internal.jurisdiction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for phrases, as whole words in any case. */
record Phrases(Pattern pattern) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** The phrases of a language. */
  static Phrases of(Map<String, List<String>> words, Locale locale) {
    List<String> phrases = words.getOrDefault(locale.getLanguage(), List.of());
    return new Phrases(phrases.isEmpty() ? NOTHING : pattern(phrases));
  }

  private static Pattern pattern(List<String> phrases) {
    String any =
        phrases.stream()
            .map(phrase -> phrase.replace('\'', '’'))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The first phrase a text has, as it stands there. */
  Optional<String> first(String text) {
    Matcher found = pattern.matcher(text.replace('\'', '’').replace('\u00a0', ' '));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
