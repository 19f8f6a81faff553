package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.edition.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page tells search engines about its address. A page they may not list tells them that and
 * nothing else.
 *
 * @param indexed whether they may list it
 * @param canonical its own address
 * @param alternates the same page in all languages, itself among them; none if there is only one
 */
public record WebLinks(boolean indexed, Optional<String> canonical, List<Alternate> alternates) {
  /** The language of readers for whom none is named. */
  private static final String ANY_LANGUAGE = "x-default";

  /** What a page tells that nobody shall find. */
  public static final WebLinks HIDDEN = new WebLinks(false, Optional.empty(), List.of());

  /** Copies the alternates. */
  public WebLinks {
    alternates = List.copyOf(alternates);
  }

  /** What the page of an edition tells. Readers of other languages get the clinic's first. */
  public static WebLinks of(Edition edition) {
    Publication publication = edition.publication();
    String file = edition.id().article() + ".html";
    return WebAddress.of(edition)
        .map(
            web ->
                of(
                    publication.indexed(),
                    web.of(edition.locale(), file),
                    alternates(web, file, publication.locales())))
        .orElseGet(() -> new WebLinks(publication.indexed(), Optional.empty(), List.of()));
  }

  /** What a page tells that search engines may list or not. */
  public static WebLinks of(boolean indexed, String canonical, List<Alternate> alternates) {
    return indexed ? new WebLinks(true, Optional.of(canonical), alternates) : HIDDEN;
  }

  /** A file that lies in the folders of several languages; the first is for all others. */
  public static List<Alternate> alternates(WebAddress web, String file, List<Locale> locales) {
    if (locales.size() < 2) {
      return List.of();
    }
    return alternates(web, file, locales, web.of(locales.get(0), file));
  }

  /** The same with another address for all others. */
  public static List<Alternate> alternates(
      WebAddress web, String file, List<Locale> locales, String others) {
    List<Alternate> alternates = new ArrayList<>();
    locales.forEach(
        locale -> alternates.add(new Alternate(locale.toLanguageTag(), web.of(locale, file))));
    alternates.add(new Alternate(ANY_LANGUAGE, others));
    return alternates;
  }

  /**
   * A page in one language.
   *
   * @param language the language tag, or {@code x-default}
   * @param address the address
   */
  public record Alternate(String language, String address) {}
}
