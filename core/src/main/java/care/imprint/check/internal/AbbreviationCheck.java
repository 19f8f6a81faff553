package care.imprint.check.internal;

import care.imprint.article.Inline;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.words.Lexicon;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.library.Library;
import care.imprint.program.Organization;
import care.imprint.program.Program;
import care.imprint.value.LocalizedText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every short form is explained somewhere in the article: as an abbreviation, or by its words in
 * front of it or behind it in brackets. Names of the network and of programmes need no explanation.
 */
final class AbbreviationCheck implements ArticleCheck {
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_-])\\p{Lu}\\p{Nd}{0,2}\\p{Lu}[\\p{Lu}\\p{Nd}]{0,6}(?=s?(?![\\p{L}\\p{N}_-]))");
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "\\p{L}[ \u00A0]\\((?<inside>\\p{Lu}\\p{Nd}{0,2}\\p{Lu}[\\p{Lu}\\p{Nd}]{0,6})s?[),;]"
              + "|(?<ahead>\\p{Lu}\\p{Nd}{0,2}\\p{Lu}[\\p{Lu}\\p{Nd}]{0,6})s?[ \u00A0]\\((?=\\p{L}{2})");
  private static final Pattern LOWER = Pattern.compile("\\p{Ll}");

  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    if (vocabulary.syllables().isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>(vocabulary.lines(Lexicon.KNOWN_ABBREVIATIONS));
    names(findings.library()).forEach(name -> addForms(name, known));
    text.passages().forEach(passage -> addExplained(passage, known));
    text.passages()
        .filter(passage -> LOWER.matcher(passage.text()).find())
        .forEach(passage -> report(passage, known, findings));
  }

  /** Reports each short form where it is met first. */
  private static void report(Passage passage, Set<String> known, Findings findings) {
    SHORT_FORM
        .matcher(passage.text())
        .results()
        .filter(found -> known.add(found.group()))
        .forEach(
            found ->
                findings.add(
                    CheckProblem.UNDEFINED_ABBREVIATION,
                    passage.pointerAt(found.start()),
                    found.group()));
  }

  private static void addExplained(Passage passage, Set<String> known) {
    passage
        .inlines(Inline.Abbreviation.class)
        .forEach(abbreviation -> known.add(abbreviation.value().text()));
    EXPLAINED.matcher(passage.text()).results().forEach(found -> known.add(shortForm(found)));
  }

  private static String shortForm(MatchResult explained) {
    return explained.group(1) == null ? explained.group(2) : explained.group(1);
  }

  private static void addForms(LocalizedText name, Set<String> known) {
    name.byLanguage()
        .values()
        .forEach(
            text -> SHORT_FORM.matcher(text).results().forEach(form -> known.add(form.group())));
  }

  private static Stream<LocalizedText> names(Library library) {
    return Stream.concat(
        Stream.of(library.network().name()),
        library.content().programs().stream().flatMap(AbbreviationCheck::names));
  }

  private static Stream<LocalizedText> names(Program program) {
    return Stream.concat(
        Stream.of(program.name(), program.operator().name()),
        program.partners().stream().map(Organization::name));
  }
}
