package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Keyed;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.PhraseGroups;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.program.Program;
import care.imprint.program.ScreeningCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the text rules out, the screening criteria of its programmes rule on too.
 *
 * <p>Both are compared by the conditions they name, so that other words for one condition are the
 * same. Where no programme of the article has criteria, there is nothing to compare with.
 */
final class ExclusionCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    List<Program> programs =
        NamedPrograms.of(text, findings.library()).stream()
            .filter(program -> !program.screening().isEmpty())
            .toList();
    if (!programs.isEmpty()) {
      check(text, programs, vocabulary, findings);
    }
  }

  private static void check(
      ArticleText text, List<Program> programs, Vocabulary vocabulary, Findings findings) {
    PhraseGroups conditions = vocabulary.groups(Lexicon.CONDITIONS);
    Set<String> screened = screened(programs, text.language(), conditions);
    String names =
        programs.stream().map(program -> program.id().value()).collect(Collectors.joining(", "));
    for (Placed<String> statement : ExclusionStatements.of(text, vocabulary)) {
      conditions.find(statement.value()).stream()
          .filter(condition -> !screened.contains(condition.key()))
          .forEach(
              condition ->
                  findings.add(
                      CheckProblem.UNLISTED_EXCLUSION,
                      statement.pointer(),
                      condition.match().text(),
                      names));
    }
  }

  private static Set<String> screened(
      List<Program> programs, Locale language, PhraseGroups conditions) {
    return programs.stream()
        .flatMap(program -> program.screening().stream())
        .flatMap(criterion -> words(criterion, language))
        .flatMap(words -> conditions.find(words).stream())
        .map(Keyed::key)
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(ScreeningCriterion criterion, Locale language) {
    return Stream.concat(
        criterion.situation().in(language).stream(),
        criterion.note().flatMap(note -> note.in(language)).stream());
  }
}
