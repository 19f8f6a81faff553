package care.imprint.html.internal.data;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.html.internal.asset.Assets;
import care.imprint.image.Raster;
import care.imprint.value.Href;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses of an edition's page and of what lies around it, as others on the web know them.
 * Where the clinic has no web site there are none.
 *
 * @param edition the edition
 */
public record WebAddresses(Edition edition) {
  /** The address of the page itself. */
  public Optional<String> page() {
    return edition.publication().address().map(Href::value);
  }

  /**
   * The addresses of this article in each of its languages, this one among them, by language tag;
   * none where there is but one language.
   */
  public SortedMap<String, String> languages() {
    SortedMap<String, String> addresses = new TreeMap<>();
    if (edition.publication().locales().size() > 1) {
      for (Locale locale : edition.publication().locales()) {
        beside(language(edition.id(), locale))
            .ifPresent(address -> addresses.put(locale.toLanguageTag(), address));
      }
    }
    return addresses;
  }

  /** The address for readers of all other languages: that in the clinic's first language. */
  public Optional<String> anyLanguage() {
    return edition.publication().locales().stream()
        .findFirst()
        .flatMap(first -> Optional.ofNullable(languages().get(first.toLanguageTag())));
  }

  /** The address of the same article in another language, seen from its page. */
  public static String language(EditionId id, Locale locale) {
    return "../%s/%s.html".formatted(locale.toLanguageTag(), id.article());
  }

  /** The address of the illustration, where it is of a kind that previews of links show. */
  public Optional<String> picture() {
    return edition
        .content()
        .illustration()
        .map(shown -> edition.apparatus().image(shown.file()))
        .filter(Raster.class::isInstance)
        .flatMap(image -> beside("../assets/" + Assets.name(Assets.file((Raster) image))));
  }

  /** The address of a file by its path from the page. */
  Optional<String> beside(String path) {
    return page().map(address -> URI.create(address).resolve(path).toString());
  }

  /** The languages besides the edition's own, as Open Graph writes them. */
  public Map<String, String> others() {
    SortedMap<String, String> others = new TreeMap<>();
    languages().forEach((tag, address) -> others.put(tag.replace('-', '_'), address));
    others.remove(edition.locale().toLanguageTag().replace('-', '_'));
    return others;
  }
}
