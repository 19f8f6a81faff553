package care.imprint.problem;

import java.util.Locale;

/**
 * A kind of problem: its stable code, its default severity, and its words in each language.
 *
 * <p>Implemented by enums, one to a package, that keep their words in a resource bundle. A code is
 * never reused for another meaning.
 */
public interface ProblemCode {
  /** The stable code, for example {@code unknown-key}; unique over all modules. */
  String code();

  /** The severity unless a library raises it. */
  Severity severity();

  /** The message pattern in {@link java.text.MessageFormat} form: what is wrong. */
  String message(Locale locale);

  /** The hint pattern in {@link java.text.MessageFormat} form: what to do. */
  String hint(Locale locale);
}
