package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Readability;
import care.imprint.check.internal.words.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** English articles and their sections read at the grade the network asks for. */
final class EnglishReadingCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    if (text.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      vocabulary
          .syllables()
          .map(syllables -> new ReadingText(vocabulary, syllables))
          .ifPresent(reading -> check(text, reading, findings));
    }
  }

  private static void check(ArticleText text, ReadingText reading, Findings findings) {
    reading.of(text).ifPresent(measure -> article(text, measure, findings));
    for (Section section : text.sections()) {
      reading.of(section).ifPresent(measure -> section(section, measure, findings));
    }
  }

  private static void article(ArticleText text, Readability measure, Findings findings) {
    int asked = asked(findings);
    if (measure.fleschKincaidGrade() > asked) {
      String grade = told(measure.fleschKincaidGrade());
      findings.add(CheckProblem.READING_GRADE, text.pointer(), grade, asked);
    }
    if (measure.smogGrade() > asked) {
      findings.add(CheckProblem.SMOG_GRADE, text.pointer(), told(measure.smogGrade()), asked);
    }
  }

  private static void section(Section section, Readability measure, Findings findings) {
    if (section.heading().isPresent() && measure.fleschKincaidGrade() > asked(findings)) {
      findings.add(
          CheckProblem.SECTION_READING_GRADE,
          section.pointer(),
          told(measure.fleschKincaidGrade()),
          asked(findings),
          section.heading().get());
    }
  }

  private static int asked(Findings findings) {
    return findings.library().network().policy().readingGrade();
  }

  private static String told(double grade) {
    return BigDecimal.valueOf(grade).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
