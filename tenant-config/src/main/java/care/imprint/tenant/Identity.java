package care.imprint.tenant;

import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who a clinic is.
 *
 * @param id the clinic's id
 * @param name its name
 * @param jurisdiction whose rules it works under
 * @param languages the languages it publishes in, with region; the first is its own
 * @param timeZone where its days begin and end
 * @param contact how it is reached
 * @param booking where an appointment is made
 * @param licence its licence number
 */
public record Identity(
    Slug id,
    LocalizedText name,
    Jurisdiction jurisdiction,
    List<Locale> languages,
    ZoneId timeZone,
    Contact contact,
    Optional<Href> booking,
    Optional<String> licence) {
  /**
   * Copies the languages.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Identity {
    languages = languages.stream().distinct().toList();
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("The clinic " + id + " has no language");
    }
  }
}
