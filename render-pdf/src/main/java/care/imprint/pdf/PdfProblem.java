package care.imprint.pdf;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with an edition that shall become a handout. */
public enum PdfProblem implements ProblemCode {
  /** A character that no font at hand shows. */
  MISSING_GLYPH,
  /** A handout of the takeaways of a guide that has none. */
  NO_TAKEAWAYS,
  /** A handout of the questions of a guide that has none. */
  NO_QUESTIONS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String message(Locale locale) {
    return words(locale, ".message");
  }

  @Override
  public String hint(Locale locale) {
    return words(locale, ".hint");
  }

  private String words(Locale locale, String part) {
    return ResourceBundle.getBundle("care.imprint.pdf.problems", Languages.bundle(locale))
        .getString(code() + part);
  }
}
