package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier that is also a file name and a piece of an address: lower-case ASCII letters and
 * digits in words joined by single hyphens, at most {@value #MAX_LENGTH} characters.
 *
 * @param value the text, for example {@code roots-to-thrive}
 */
public record Slug(@JsonValue String value) implements Comparable<Slug> {
  /** The longest slug accepted, in characters. */
  public static final int MAX_LENGTH = 80;

  /** The regular expression every slug matches, anchored. */
  public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          "Not a slug: '%s' (use lower-case letters, digits and single hyphens)".formatted(value));
    }
  }

  /**
   * The slug with this text.
   *
   * @throws IllegalArgumentException if the text is not a slug
   */
  @JsonCreator
  public static Slug of(String value) {
    return new Slug(value);
  }

  /** The slug with this text, or empty if the text is not a slug. */
  public static Optional<Slug> parse(String value) {
    return isSlug(value) ? Optional.of(new Slug(value)) : Optional.empty();
  }

  private static boolean isSlug(String value) {
    return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
