package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.words.Readability;
import care.imprint.check.internal.words.Vocabulary;
import java.util.Locale;

/**
 * French articles and their sections are as easy to read as the grade the network asks for implies.
 *
 * <p>The formula of Kandel and Moles gives an ease, not a grade; the two are matched by Flesch’s
 * own table (“How to write plain English”, 1979): 90 for grade 5, 80 for 6, 70 for 7, 60 for 8 and
 * 9, 50 for 10 to 12, 30 for college.
 */
final class FrenchReadingCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    if (text.language().getLanguage().equals(Locale.FRENCH.getLanguage())) {
      ReadingText.of(text, vocabulary).ifPresent(reading -> check(text, reading, findings));
    }
  }

  private static void check(ArticleText text, ReadingText reading, Findings findings) {
    int asked = ease(findings.library().network().policy().readingGrade());
    reading
        .whole()
        .map(FrenchReadingCheck::told)
        .filter(ease -> ease < asked)
        .ifPresent(ease -> findings.add(CheckProblem.READING_EASE, text.pointer(), ease, asked));
    reading.sections().forEach(section -> section(section, asked, findings));
  }

  private static void section(ReadingText.Measured measured, int asked, Findings findings) {
    int ease = told(measured.measure());
    if (ease < asked) {
      findings.add(
          CheckProblem.SECTION_READING_EASE,
          measured.section().pointer(),
          ease,
          asked,
          measured.section().heading().orElse(""));
    }
  }

  private static int told(Readability measure) {
    return (int) Math.round(measure.kandelMolesEase());
  }

  /** The least ease of texts for a grade. */
  private static int ease(int grade) {
    if (grade <= 7) {
      return Math.min(90, 140 - 10 * grade);
    }
    if (grade <= 12) {
      return grade <= 9 ? 60 : 50;
    }
    return grade <= 16 ? 30 : 0;
  }
}
