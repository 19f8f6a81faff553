package care.imprint.edition;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an edition appears on the web.
 *
 * @param address the address of its page, where the clinic has a web site
 * @param indexed whether search engines may list it
 * @param locales the languages this clinic publishes the article in, this one among them
 * @param formerly the ids its article had before; their addresses should lead to this one
 */
public record Publication(
    Optional<Href> address, boolean indexed, List<Locale> locales, List<Slug> formerly) {
  /** Copies the lists. */
  public Publication {
    locales = List.copyOf(locales);
    formerly = List.copyOf(formerly);
  }
}
