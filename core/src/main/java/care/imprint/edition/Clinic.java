package care.imprint.edition;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;

/**
 * The clinic that publishes, in the edition's language.
 *
 * @param id the clinic's id
 * @param name its name
 * @param network the name of the network it belongs to
 * @param phone its phone number as people read it
 * @param email its e-mail address
 * @param website its web site
 * @param booking where an appointment is made
 * @param city its city
 * @param address its postal address, line by line
 * @param licence its licence number, where the jurisdiction asks for one
 */
public record Clinic(
    Slug id,
    String name,
    String network,
    Optional<String> phone,
    Optional<String> email,
    Optional<Href> website,
    Optional<Href> booking,
    Optional<String> city,
    List<String> address,
    Optional<String> licence) {
  /** Copies the address. */
  public Clinic {
    address = List.copyOf(address);
  }
}
