package care.imprint.edition;

import care.imprint.value.Href;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an edition appears on the web.
 *
 * @param address the address of its page, where the clinic has a web site
 * @param indexed whether search engines may list it
 * @param locales the languages this clinic publishes the article in, this one among them
 */
public record Publication(Optional<Href> address, boolean indexed, List<Locale> locales) {
  /** Copies the languages. */
  public Publication {
    locales = List.copyOf(locales);
  }
}
