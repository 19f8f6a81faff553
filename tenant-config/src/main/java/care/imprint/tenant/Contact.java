package care.imprint.tenant;

import care.imprint.value.Href;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How a clinic is reached.
 *
 * @param phone the phone number as people read it
 * @param email the e-mail address
 * @param website the web site; editions lie below it
 * @param address the postal address
 */
public record Contact(
    Optional<@Size(min = 1) String> phone,
    Optional<@Email String> email,
    Optional<Href> website,
    Optional<@Valid PostalAddress> address) {
  /** Nothing is known. */
  public static Contact none() {
    return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
