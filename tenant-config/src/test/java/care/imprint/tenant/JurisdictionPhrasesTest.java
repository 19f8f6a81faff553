package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problems;
import care.imprint.tenant.jurisdiction.JurisdictionPack;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule of a jurisdiction that looks for words")
class JurisdictionPhrasesTest {
  /** Every phrase to look for, by rule and language. */
  static Stream<Arguments> phrases() {
    List<Arguments> phrases = new ArrayList<>();
    for (JurisdictionPack pack : Jurisdictions.bundled().packs()) {
      for (JurisdictionRule rule : pack.rules()) {
        flagged(rule)
            .forEach(
                (language, words) ->
                    words.forEach(
                        phrase -> phrases.add(Arguments.of(pack.key(rule), language, phrase))));
      }
    }
    return phrases.stream();
  }

  private static SortedMap<String, List<String>> flagged(JurisdictionRule rule) {
    if (rule instanceof JurisdictionRule.Wording wording) {
      return wording.words();
    }
    return rule instanceof JurisdictionRule.BenefitWithoutRisk benefit
        ? benefit.benefits()
        : new TreeMap<>();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void findsEachOfItsPhrasesAsWholeWords(String rule, String language, String phrase) {
    assertThat(flagging(rule, language, "Oh, %s.".formatted(phrase))).contains(phrase);
    assertThat(flagging(rule, language, "Oh, %s.".formatted(phrase.toUpperCase(Locale.ROOT))))
        .contains(phrase.toUpperCase(Locale.ROOT));
    assertThat(flagging(rule, language, "Oh, x%s.".formatted(phrase))).doesNotContain(phrase);
  }

  /** Every word for a risk, by rule and language, with a word for a benefit. */
  static Stream<Arguments> risks() {
    List<Arguments> risks = new ArrayList<>();
    for (JurisdictionPack pack : Jurisdictions.bundled().packs()) {
      for (JurisdictionRule rule : pack.rules()) {
        if (rule instanceof JurisdictionRule.BenefitWithoutRisk both) {
          both.risks()
              .forEach(
                  (language, words) ->
                      words.forEach(
                          risk ->
                              risks.add(
                                  Arguments.of(
                                      pack.key(rule),
                                      language,
                                      both.benefits().getOrDefault(language, List.of()).get(0),
                                      risk))));
        }
      }
    }
    return risks.stream();
  }

  @ParameterizedTest
  @MethodSource("risks")
  void takesEachOfItsWordsForARisk(String rule, String language, String benefit, String risk) {
    assertThat(flagging(rule, language, benefit)).containsExactly(benefit);
    assertThat(flagging(rule, language, benefit + ", " + risk)).isEmpty();
  }

  /** What a rule quotes of a clinic’s own words in a language. */
  private static List<String> flagging(String rule, String language, String words) {
    ClinicDraft clinic =
        RuleExamples.clinic(rule.substring(0, rule.indexOf('/')).toUpperCase(Locale.ROOT));
    clinic.licence = Optional.of("AB-SAMPLE-1");
    clinic.texts.add(
        new LocalText(
            RuleExamples.OWN_TEXT,
            LocalPlace.AFTER,
            id("points"),
            Optional.empty(),
            new TreeMap<>(Map.of(language, List.of(p(words))))));
    Problems problems = new Problems();
    clinic
        .in(RuleExamples.guides(p("Words.")))
        .edition(id("group"), Locale.forLanguageTag(language + "-CA"), problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code().code().startsWith("jurisdiction-"))
        .filter(problem -> problem.arguments().get(5).equals(rule))
        .map(problem -> problem.arguments().get(4))
        .toList();
  }
}
