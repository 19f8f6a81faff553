package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
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
      ReadingText.of(text, vocabulary).ifPresent(reading -> check(text, reading, findings));
    }
  }

  private static void check(ArticleText text, ReadingText reading, Findings findings) {
    int asked = findings.library().network().policy().readingGrade();
    reading.whole().ifPresent(measure -> whole(text.pointer(), measure, asked, findings));
    reading.sections().forEach(section -> section(section, asked, findings));
  }

  private static void whole(String pointer, Readability measure, int asked, Findings findings) {
    double grade = measure.fleschKincaidGrade();
    double smog = measure.smogGrade();
    if (grade > asked) {
      findings.add(CheckProblem.READING_GRADE, pointer, told(grade), asked);
    }
    if (smog > asked) {
      findings.add(CheckProblem.SMOG_GRADE, pointer, told(smog), asked);
    }
  }

  private static void section(ReadingText.Measured measured, int asked, Findings findings) {
    double grade = measured.measure().fleschKincaidGrade();
    if (grade > asked) {
      findings.add(
          CheckProblem.SECTION_READING_GRADE,
          measured.section().pointer(),
          told(grade),
          asked,
          measured.section().heading().orElse(""));
    }
  }

  private static String told(double grade) {
    return BigDecimal.valueOf(grade).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
