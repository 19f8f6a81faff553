package care.imprint.render;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a protected notice in a finished file; {0} is always the notice's id. */
public enum ProofProblem implements ProblemCode {
  /** The notice is not in the file; {1} is its title. */
  NOTICE_LOST,
  /** The words are not the network's; {1} is what is written, {2} what should be. */
  NOTICE_REWORDED,
  /** The notice is there more than once; {1} is how often. */
  NOTICE_REPEATED,
  /** The notice stands after a text that it must precede, or ahead of one that it must follow. */
  NOTICE_MOVED,
  /** The notice does not stand in the flow of the guide; {1} is what it stands in. */
  NOTICE_ASIDE,
  /** The notice is there but not shown; {1} is what hides it. */
  NOTICE_HIDDEN,
  /** The notice has a look of its own; {1} is the attribute. */
  NOTICE_RESTYLED,
  /** The notice is too small; {1} is its size, {2} the smallest allowed, in points. */
  NOTICE_SMALL,
  /**
   * The notice cannot be told from its ground; {1} is its colour, {2} the ground, {3} the ratio.
   */
  NOTICE_FAINT,
  /** Part of the notice lies outside what is shown of the page; {1} is the page. */
  NOTICE_CUT,
  /** Something is drawn over the notice; {1} is the page. */
  NOTICE_COVERED,
  /** The file cannot be read back; {0} is the reason. */
  FILE_UNREADABLE;

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
    return ResourceBundle.getBundle("care.imprint.render.problems", Languages.bundle(locale));
  }
}
