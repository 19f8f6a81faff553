package care.imprint.publish;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can go wrong when a release is made. */
public enum PublishProblem implements ProblemCode {
  /** An edition could not be published; {0} is the article, {1} the clinic, {2} the language. */
  EDITION_LEFT_OUT,
  /** An edition could not be made or rendered; {0} is the edition, {1} the reason. */
  EDITION_BROKEN,
  /** Files of a format are published without proof; {0} is the format. */
  FORMAT_UNPROVED(Severity.WARNING),
  /** What makes a clinic's editions a whole was not written; {0} is the format, {1} the clinic. */
  COLLECTION_LEFT_OUT,
  /** The same, through a fault of ours; {0} is the format, {1} the clinic, {2} the reason. */
  COLLECTION_BROKEN,
  /** Not one edition could be published; {0} is the folder. */
  NOTHING_PUBLISHED,
  /** The folder holds files that no release wrote; {0} is the folder, {1} some of the files. */
  FOREIGN_FILES,
  /** The path is not a folder; {0} is the path. */
  OUT_NOT_A_FOLDER,
  /** Another run is publishing there; {0} is the folder. */
  OUT_IN_USE;

  private final Severity severity;

  PublishProblem() {
    this(Severity.ERROR);
  }

  PublishProblem(Severity severity) {
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
    return ResourceBundle.getBundle("care.imprint.publish.problems", Languages.bundle(locale));
  }
}
