package care.imprint.edition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A digest over values: SHA-256 over their canonical JSON, pictures and fonts included. That of an
 * edition is over everything that can change its bytes.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Fingerprint(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("^[0-9a-f]{64}$");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
   */
  public Fingerprint {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a fingerprint: '%s'".formatted(value));
    }
  }

  /**
   * The fingerprint with this text.
   *
   * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
   */
  @JsonCreator
  public static Fingerprint parse(String value) {
    return new Fingerprint(value);
  }

  /** The digest of values through their canonical JSON; bytes count by their own digest. */
  public static Fingerprint of(Object... parts) {
    return new Fingerprint(CanonicalDigest.of(parts));
  }

  /** The first twelve digits, for people to compare. */
  public String brief() {
    return value.substring(0, 12);
  }

  @Override
  public String toString() {
    return value;
  }
}
