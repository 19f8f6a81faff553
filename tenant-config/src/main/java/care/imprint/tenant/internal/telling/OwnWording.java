package care.imprint.tenant.internal.telling;

import care.imprint.edition.Label;
import care.imprint.edition.Wording;
import care.imprint.value.LocalizedText;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The usual words of a language with a clinic's own in their place; one object for all clinics that
 * have the same. Thread-safe.
 */
final class OwnWording {
  private static final Interner<Wording> TOLD = Interners.newWeakInterner();

  private OwnWording() {}

  /** The words; checked before to exist in the language. */
  static Wording of(Map<Label, LocalizedText> own, Locale locale) {
    Wording usual = Wording.of(locale);
    Map<Label, String> words = new EnumMap<>(Label.class);
    own.forEach(
        (label, text) -> words.put(label, pattern(usual.text(label), text.require(locale))));
    return TOLD.intern(usual.with(words));
  }

  /** In a pattern with placeholders an apostrophe would start a quotation; it is none here. */
  private static String pattern(String usual, String words) {
    return usual.contains("{") ? words.replace("'", "''") : words;
  }
}
