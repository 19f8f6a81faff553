package care.imprint.check;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the standard checks can find. {@code CHECKS.md} beside the sources tells of each. */
public enum CheckProblem implements ProblemCode {
  /** A citation names a source that is not there; {0} is its id. */
  UNRESOLVED_SOURCE(Severity.ERROR),
  /** No article cites a source; {0} is its id, {1} its title. */
  UNUSED_SOURCE(Severity.WARNING),
  /** A cited source was retracted; {0} is its id. */
  RETRACTED_SOURCE(Severity.WARNING),
  /** Two sources are one work; {0} is the id of one, {1} that of the other, {2} its title. */
  DUPLICATE_SOURCE(Severity.WARNING),
  /** A source leads to the front page of a site; {0} is its id, {1} the address. */
  SOURCE_SITE_ROOT(Severity.WARNING),
  /** A claim about evidence has no citation; {0} is the sentence. */
  UNCITED_CLAIM(Severity.WARNING),

  /** A known price is typed out; {0} is the price, {1} the reference to write. */
  LITERAL_PRICE(Severity.WARNING),
  /** A price is typed out that no cost has; {0} is the price. */
  UNKNOWN_PRICE(Severity.WARNING),
  /** One price has two tax wordings; {0} is the price, {1} and {2} the wordings. */
  TAX_WORDS_DIFFER(Severity.WARNING),
  /**
   * Words say cheaper where the figures say dearer; {0} are the words, {1} and {3} the costs, {2}
   * and {4} the prices of one session.
   */
  CONTRADICTED_PRICE_CLAIM(Severity.ERROR),
  /** A price no longer holds; {0} is the cost, {1} the last day it held. */
  EXPIRED_PRICE(Severity.ERROR),
  /** Nobody knows when a price was seen; {0} is the cost. */
  UNDATED_PRICE(Severity.WARNING),

  /** An article tells of no review. */
  MISSING_REVIEW(Severity.WARNING),
  /** The next review is overdue; {0} is the day it was due. */
  OVERDUE_REVIEW(Severity.WARNING),
  /** The next review is too far off; {0} is its day, {1} the last day the network allows. */
  DISTANT_REVIEW(Severity.WARNING),
  /** A translation is older than its original; {0} is the text it was made from, {1} the newest. */
  STALE_TRANSLATION(Severity.WARNING),
  /** A translation does not say what text it was made from; {0} is the original's date. */
  UNDATED_TRANSLATION(Severity.WARNING),
  /** An article is not translated; {0} is the language tag. */
  UNTRANSLATED_ARTICLE(Severity.WARNING),
  /** A translation is built otherwise; {0} is its block, {1} the original's. */
  TRANSLATION_DRIFT(Severity.WARNING),

  /** A picture has no words for those who do not see it; {0} is the file. */
  MISSING_ALT_TEXT(Severity.ERROR),
  /** A heading skips a level; {0} is its level, {1} that of the heading before. */
  SKIPPED_HEADING_LEVEL(Severity.ERROR),
  /** The words of a link say nothing; {0} are the words. */
  VAGUE_LINK_TEXT(Severity.WARNING),
  /** An address is shown instead of words; {0} is the address. */
  BARE_ADDRESS(Severity.WARNING),
  /** Two places of an article have one name; {0} is the name. */
  DUPLICATE_ANCHOR(Severity.ERROR),
  /** A cell holds a mark and no words; {0} is the mark. */
  VERDICT_WITHOUT_WORDS(Severity.ERROR),

  /** An article is too hard to read; {0} is its Flesch-Kincaid grade, {1} the grade asked for. */
  READING_GRADE(Severity.WARNING),
  /** An article is too hard to read; {0} is its SMOG grade, {1} the grade asked for. */
  SMOG_GRADE(Severity.INFO),
  /** A section is too hard to read; {0} and {1} as for the article, {2} is its heading. */
  SECTION_READING_GRADE(Severity.INFO),
  /** A French article is too hard to read; {0} is its ease, {1} the ease asked for. */
  READING_EASE(Severity.WARNING),
  /** A French section is too hard to read; {0} and {1} as for the article, {2} is its heading. */
  SECTION_READING_EASE(Severity.INFO),
  /** Words of praise; {0} are the words. */
  SUPERLATIVE(Severity.WARNING),
  /** A short form is never explained; {0} is the short form. */
  UNDEFINED_ABBREVIATION(Severity.WARNING),
  /** A name made for machines shows; {0} is the name. */
  RAW_LABEL(Severity.WARNING),

  /** An article on treatment carries no medical-safety notice. */
  MISSING_SAFETY_NOTICE(Severity.ERROR),
  /** A safety rule stands among the questions only; {0} are its words. */
  HIDDEN_SAFETY_RULE(Severity.WARNING),
  /** An exclusion is not among the screening criteria; {0} are its words, {1} the programme. */
  UNLISTED_EXCLUSION(Severity.WARNING);

  private final Severity severity;

  CheckProblem(Severity severity) {
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
    return ResourceBundle.getBundle("care.imprint.check.problems", Languages.bundle(locale));
  }
}
