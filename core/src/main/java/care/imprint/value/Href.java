package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link address that is safe to put in front of a patient: {@code https}, {@code mailto} or {@code
 * tel}, and nothing else.
 *
 * @param value the address as written
 */
public record Href(@JsonValue String value) {
  /** The longest address accepted, in characters. */
  public static final int MAX_LENGTH = 2_048;

  /** What may not stand in any part: control characters, spaces, and what must be escaped. */
  private static final String BARRED =
      "\\u0000-\\u0020\"#%<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  private static final String PATH = run("[^" + BARRED + "?\\[\\]]");
  private static final String REST = run("[^" + BARRED + "]");

  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";

  private static final String HOST =
      "(" + LABEL + "\\.)*[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?\\.?(:[0-9]{1,5})?";

  /**
   * The regular expression of an address, anchored: RFC 3986 without user names and numbered hosts,
   * in the common part of Java and ECMAScript.
   */
  public static final String PATTERN =
      "^([Hh][Tt][Tt][Pp][Ss]://"
          + (HOST + "(/" + PATH + ")?(\\?" + REST + ")?")
          + ("|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):(?=[^/#\\[\\]])" + REST)
          + (")(#" + REST + ")?$");

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * Checks scheme and form.
   *
   * @throws IllegalArgumentException if the address is malformed or of another scheme
   */
  public Href {
    if (!isSafe(value)) {
      throw new IllegalArgumentException(
          "Not an https, mailto or tel address: '%s'".formatted(value));
    }
  }

  /**
   * The address with this text.
   *
   * @throws IllegalArgumentException if it is malformed or of another scheme
   */
  @JsonCreator
  public static Href of(String value) {
    return new Href(value);
  }

  /** The address with this text, or empty if it is malformed or of another scheme. */
  public static Optional<Href> parse(String value) {
    return isSafe(value) ? Optional.of(new Href(value)) : Optional.empty();
  }

  /** The scheme in lower case. */
  public String scheme() {
    return value.substring(0, value.indexOf(':')).toLowerCase(Locale.ROOT);
  }

  /** Any number of such characters and escaped ones; the loop is over the escaped ones only. */
  private static String run(String plain) {
    return plain + "*(%[0-9A-Fa-f]{2}" + plain + "*)*";
  }

  private static boolean isSafe(String value) {
    return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
