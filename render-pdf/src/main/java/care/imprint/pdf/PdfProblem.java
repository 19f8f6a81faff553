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
  NO_QUESTIONS,
  /**
   * A colour cannot be read on its ground once it is printed; {0} to {3} name both, {4} is the
   * ratio, {5} the ratio that is needed, {6} the nearest colour that has it.
   */
  LOW_CONTRAST_IN_PRINT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return this == LOW_CONTRAST_IN_PRINT ? Severity.WARNING : Severity.ERROR;
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
