package care.imprint.typeface;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a font file. */
public enum FontProblem implements ProblemCode {
  /** Too many bytes; {0} is their number, {1} the limit. */
  FONT_TOO_LARGE,
  /** No font file of a kind that is read; {0} is the kind. */
  FONT_WRONG_KIND,
  /** A table is missing, cut short or contradicts another; {0} is the table. */
  FONT_DAMAGED,
  /** The font's own flags forbid to embed it; {0} is the value of its field fsType. */
  FONT_EMBEDDING_FORBIDDEN,
  /** The font lacks letters that guides are written with; {0} names them. */
  FONT_LACKS_LETTERS;

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
    return bundle(locale).getString(code() + ".message");
  }

  @Override
  public String hint(Locale locale) {
    return bundle(locale).getString(code() + ".hint");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("care.imprint.typeface.problems", Languages.bundle(locale));
  }
}
