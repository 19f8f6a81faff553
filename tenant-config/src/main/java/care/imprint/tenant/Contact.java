package care.imprint.tenant;

import care.imprint.value.Href;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
    Optional<
            @Pattern(regexp = EMAIL, message = "{jakarta.validation.constraints.Email.message}")
            String>
        email,
    Optional<Href> website,
    Optional<@Valid PostalAddress> address) {
  /** The form of an e-mail address that every mail system takes. */
  static final String EMAIL =
      "^[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}$";

  /** Nothing is known. */
  public static Contact none() {
    return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
