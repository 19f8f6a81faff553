package care.imprint.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that is wrong: what, where, and what to do about it.
 *
 * <p>A value; its words come from the code's bundle in the language asked for. Problems sort by
 * place, then by severity and code, so that the same input always gives the same list.
 *
 * @param severity how bad it is
 * @param code what kind it is
 * @param location where it stands
 * @param arguments what the message's placeholders stand for
 */
public record Problem(
    Severity severity, ProblemCode code, Location location, List<String> arguments)
    implements Comparable<Problem> {
  private static final Pattern QUOTED_NAMES = Pattern.compile("“[^“”]*”(, “[^“”]*”)*(, …)?");
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::severity)
          .thenComparing(problem -> problem.code().code())
          .thenComparing(problem -> String.join("\0", problem.arguments()));

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem of the code's own severity. */
  public static Problem of(ProblemCode code, Location location, Object... arguments) {
    return new Problem(
        code.severity(), code, location, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The same problem at another severity. */
  public Problem withSeverity(Severity other) {
    return new Problem(other, code, location, arguments);
  }

  /** What is wrong, in a language. */
  public String message(Locale locale) {
    return format(code.message(locale), locale);
  }

  /** What to do about it, in a language. */
  public String hint(Locale locale) {
    return format(code.hint(locale), locale);
  }

  private String format(String pattern, Locale locale) {
    boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    Object[] said =
        arguments.stream().map(words -> french ? withGuillemets(words) : words).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(said);
  }

  /** An argument that is a list of quoted names, quoted as French does; any other as it is. */
  private static String withGuillemets(String words) {
    return QUOTED_NAMES.matcher(words).matches()
        ? words.replace("“", "«\u00a0").replace("”", "\u00a0»")
        : words;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: severity code: message} in English. */
  @Override
  public String toString() {
    return "%s: %s %s: %s"
        .formatted(
            location,
            severity.name().toLowerCase(Locale.ROOT),
            code.code(),
            message(Locale.ENGLISH));
  }
}
