package care.imprint.tenant.internal.check;

import care.imprint.edition.Label;
import care.imprint.edition.Wording;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a clinic's own words for labels: that they exist in its languages, take what the usual
 * words take, and leave alone what speaks of safety.
 */
record WordingCheck(Map<Label, LocalizedText> wording, List<Locale> languages, Sink sink) {
  /** Words that a notice, a warning or a verdict hangs on. */
  private static final Set<Label> PROTECTED =
      EnumSet.of(
          Label.IMAGE_AI,
          Label.RETRACTED,
          Label.SCREENING,
          Label.TONE_SAFETY,
          Label.TONE_WARNING,
          Label.VERDICT_SUITABLE,
          Label.VERDICT_NOT_SUITABLE,
          Label.VERDICT_EXCLUDED,
          Label.VERDICT_AFTER_CONDITION);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  /** Where problems go. */
  interface Sink {
    /** Adds a problem at a pointer. */
    void add(TenantProblem code, String pointer, Object... arguments);
  }

  void check() {
    wording.forEach(this::check);
  }

  private void check(Label label, LocalizedText text) {
    String pointer = "/wording/" + label.key();
    if (PROTECTED.contains(label)) {
      sink.add(TenantProblem.TENANT_PROTECTED_LABEL, pointer, label.key());
    }
    for (Locale language : languages) {
      text.in(language)
          .ifPresentOrElse(
              words -> fits(label, words, language, pointer),
              () ->
                  sink.add(
                      TenantProblem.TENANT_UNTRANSLATED,
                      pointer,
                      pointer.substring(1),
                      language.toLanguageTag()));
    }
  }

  private void fits(Label label, String words, Locale language, String pointer) {
    String usual = Wording.of(language).text(label);
    String rest = PLACEHOLDER.matcher(words).replaceAll("");
    boolean fits =
        placeholders(usual).equals(placeholders(words))
            && !rest.contains("{")
            && !rest.contains("}")
            && !words.isBlank();
    if (!fits) {
      sink.add(TenantProblem.TENANT_BAD_WORDING, pointer, label.key(), usual);
    }
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
