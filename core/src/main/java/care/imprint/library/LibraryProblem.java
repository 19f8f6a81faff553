package care.imprint.library;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with the files of a library, or with those a clinic writes in the same way. */
public enum LibraryProblem implements ProblemCode {
  /** A file that must be there is not; {0} is the file. */
  MISSING_FILE,
  /** A file cannot be read; {0} is the reason. */
  UNREADABLE_FILE,
  /** A file is longer than the limit; {0} is the length in bytes, {1} the limit. */
  FILE_TOO_LARGE,
  /** A file is not UTF-8. */
  NOT_UTF8,
  /** A file that nothing reads; {0} is the file. */
  UNEXPECTED_FILE(Severity.WARNING),
  /** A file whose name is not an id; {0} is the name. */
  BAD_FILE_NAME,
  /** A file in a language that is not the library's; {0} is the tag, {1} the library's. */
  UNEXPECTED_LANGUAGE,
  /** Data that cannot be parsed; {0} is the parser's reason. */
  SYNTAX,
  /** An anchor or alias in YAML. */
  ALIAS,
  /** More than one YAML document in a file. */
  SEVERAL_DOCUMENTS,
  /** Data nested deeper than the limit; {0} is the limit. */
  TOO_DEEP,
  /** A key twice in one map; {0} is the key. */
  DUPLICATE_KEY,
  /** A key without a value; {0} is the key. */
  EMPTY_VALUE,
  /** A key nothing reads; {0} is the key, {1} the nearest known one or all known ones. */
  UNKNOWN_KEY,
  /** A key that must be there is not; {0} is the key. */
  MISSING_KEY,
  /** A word out of a fixed list; {0} is what was written, {1} the nearest or all that is known. */
  UNKNOWN_VALUE,
  /** Text was expected; {0} is the key. */
  EXPECTED_TEXT,
  /** A whole number was expected; {0} is the key. */
  EXPECTED_NUMBER,
  /** True or false was expected; {0} is the key. */
  EXPECTED_BOOLEAN,
  /** A list was expected; {0} is the key. */
  EXPECTED_LIST,
  /** A map was expected; {0} is the key. */
  EXPECTED_MAP,
  /** A date was expected; {0} is the key. */
  EXPECTED_DATE,
  /** A period was expected; {0} is the key. */
  EXPECTED_PERIOD,
  /** An id was expected; {0} is the key. */
  EXPECTED_ID,
  /** A link address was expected; {0} is the key. */
  EXPECTED_ADDRESS,
  /** A colour was expected; {0} is the key. */
  EXPECTED_COLOR,
  /** An amount was expected; {0} is the key. */
  EXPECTED_AMOUNT,
  /** A number or a range was expected; {0} is the key. */
  EXPECTED_RANGE,
  /** A text or texts by language were expected; {0} is the key. */
  EXPECTED_LOCALIZED_TEXT,
  /** A fact reference was expected; {0} is the key. */
  EXPECTED_FACT,
  /** Base64 was expected; {0} is the key. */
  EXPECTED_BASE64,
  /** A value that its type refuses; {0} is the key. */
  INVALID_VALUE,
  /** A value that breaks a rule; {0} is the key, {1} the rule in English, {2} in French. */
  BROKEN_RULE,
  /** An id used twice; {0} is the id, {1} the other place. */
  DUPLICATE_ID,
  /** A former id that another article has or had; {0} is the id, {1} the other place. */
  FORMER_ID_TAKEN,
  /** A reference to nothing; {0} is the reference, {1} the nearest known one. */
  UNKNOWN_REFERENCE,
  /** A text that is missing in a language; {0} is the key, {1} the language. */
  MISSING_TRANSLATION,
  /** A Markdown file without front matter. */
  MISSING_FRONT_MATTER,
  /** Raw HTML; {0} is its beginning. */
  RAW_HTML,
  /** Markup outside the dialect; {0} is its beginning. */
  UNSUPPORTED_MARKUP,
  /** A container of no known name; {0} is the name, {1} the nearest known one. */
  UNKNOWN_BLOCK,
  /** A container that is not closed; {0} is its name, {1} the fence. */
  UNCLOSED_BLOCK,
  /** A closing fence that closes nothing; {0} is the fence. */
  STRAY_FENCE,
  /** A container in another one with the same fence; {0} is its name, {1} the fence. */
  NESTED_FENCE,
  /** A container with the wrong content; {0} is its name, {1} an example. */
  WRONG_CONTENT,
  /** A container with a superfluous or missing argument; {0} is its name, {1} an example. */
  WRONG_ARGUMENT,
  /** A container that may not stand here; {0} is its name. */
  MISPLACED_BLOCK,
  /** A fact that cannot be understood; {0} is what was written. */
  UNKNOWN_FACT,
  /** A fact that is not closed. */
  UNCLOSED_FACT,
  /** A short form that is not explained; {0} is the short form, {1} the nearest known one. */
  UNKNOWN_ABBREVIATION,
  /** A citation that cannot be understood; {0} is what was written. */
  BAD_CITATION,
  /** A link to an address that is not allowed; {0} is the address. */
  BAD_LINK,
  /** A heading of a level that is not allowed; {0} is the level. */
  HEADING_LEVEL,
  /** Nothing to read; {0} is the path. */
  NOTHING_TO_READ;

  private final Severity severity;

  LibraryProblem() {
    this(Severity.ERROR);
  }

  LibraryProblem(Severity severity) {
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
    return ResourceBundle.getBundle("care.imprint.library.problems", Languages.bundle(locale));
  }
}
