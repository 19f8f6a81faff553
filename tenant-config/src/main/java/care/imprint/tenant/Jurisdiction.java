package care.imprint.tenant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The country, or the part of one, whose rules a clinic works under.
 *
 * @param code the ISO 3166 code, for example {@code CA-ON}
 */
public record Jurisdiction(@JsonValue String code) {
  /** The regular expression every code matches, anchored. */
  public static final String PATTERN = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is not an ISO 3166 code
   */
  public Jurisdiction {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a jurisdiction: '%s' (write CA-ON)".formatted(code));
    }
  }

  /**
   * The jurisdiction with this code.
   *
   * @throws IllegalArgumentException if it is not an ISO 3166 code
   */
  @JsonCreator
  public static Jurisdiction of(String code) {
    return new Jurisdiction(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
