package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.value.Href;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the pages of a clinic lie on the web.
 *
 * @param base the address of the clinic's folder, with a slash at its end
 */
public record WebAddress(String base) {
  /** Where an edition's page lies; nothing if that is not below its language's folder. */
  public static Optional<WebAddress> of(Edition edition) {
    String below = file(edition.locale(), edition.id().article() + ".html");
    return edition
        .publication()
        .address()
        .map(Href::value)
        .filter(address -> address.endsWith("/" + below))
        .map(address -> address.substring(0, address.length() - below.length()))
        .map(WebAddress::new);
  }

  /** The address of a file in the folder of a language. */
  public String of(Locale locale, String name) {
    return base + file(locale, name);
  }

  /** The path of the clinic's folder without the name of the host, with a slash at its end. */
  public String path() {
    return URI.create(base).getRawPath();
  }

  private static String file(Locale locale, String name) {
    return locale.toLanguageTag() + "/" + name;
  }
}
