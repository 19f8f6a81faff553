package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A link address that is safe to put in front of a patient: {@code https}, {@code mailto} or {@code
 * tel}, and nothing else.
 *
 * @param value the address as written
 */
public record Href(@JsonValue String value) {
  /** The longest address accepted, in characters. */
  public static final int MAX_LENGTH = 2_048;

  private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

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

  private static boolean isSafe(String value) {
    if (value.length() > MAX_LENGTH) {
      return false;
    }
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && hasTarget(uri);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static boolean hasTarget(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        ? uri.getHost() != null && uri.getRawUserInfo() == null
        : !uri.getRawSchemeSpecificPart().isBlank();
  }

  @Override
  public String toString() {
    return value;
  }
}
