package care.imprint.tenant;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with the approvals of a clinic. */
public enum SignOffProblem implements ProblemCode {
  /** An edition that needs an approval has none; {0} is the edition. */
  SIGN_OFF_MISSING(Severity.ERROR),
  /**
   * An edition is not what was approved; {0} is the edition, {1} who approved, {2} when, {3} what
   * changed, in the language of the edition.
   */
  SIGN_OFF_LAPSED(Severity.ERROR),
  /** The same, where what was approved is not kept; {0} to {2} as there. */
  SIGN_OFF_LAPSED_UNKNOWN(Severity.ERROR),
  /** Two approvals of one edition; {0} is the guide, {1} the language. */
  SIGN_OFF_TWICE(Severity.ERROR),
  /** An approval of what the clinic does not publish; {0} is the guide, {1} the language. */
  SIGN_OFF_UNUSED(Severity.WARNING),
  /** The kept text is not what was approved; {0} is its file. */
  SIGN_OFF_TEXT_ALTERED(Severity.WARNING);

  private final Severity severity;

  SignOffProblem(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
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
    return ResourceBundle.getBundle("care.imprint.tenant.signoffs", Languages.bundle(locale));
  }
}
