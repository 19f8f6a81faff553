package care.imprint.pdf.internal.layout;

import care.imprint.edition.Edition;
import care.imprint.value.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where links lead. Blocks link to articles by name, so that what was set does not depend on where
 * a clinic publishes; the addresses come in when a file is written.
 *
 * @param addresses the addresses by {@link #to}
 */
public record Links(Map<String, String> addresses) {
  private static final String ARTICLE = "article ";

  /** Copies the addresses. */
  public Links {
    addresses = Map.copyOf(addresses);
  }

  /** No link leads to an article. */
  public static final Links NONE = new Links(Map.of());

  /** The links of an edition. */
  public static Links of(Edition edition) {
    Map<String, String> addresses = new HashMap<>();
    Stream.concat(edition.apparatus().targets().stream(), edition.content().related().stream())
        .forEach(
            target ->
                target
                    .address()
                    .ifPresent(href -> addresses.put(to(target.article()), href.value())));
    return new Links(addresses);
  }

  /** The link to an article, whatever its address. */
  static String to(Slug article) {
    return ARTICLE + article.value();
  }

  /** The address or place a link leads to. */
  public String resolve(String link) {
    return addresses.getOrDefault(link, link);
  }
}
