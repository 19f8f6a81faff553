package care.imprint.tenant.internal.telling;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where the pages of a clinic lie on the web: below its web site, at the paths of a release. */
final class Addresses {
  private Addresses() {}

  static Optional<Href> page(Href website, Slug article, Locale locale) {
    URI site = URI.create(website.value());
    if (site.getRawAuthority() == null) {
      return Optional.empty();
    }
    String path = site.getRawPath() == null ? "" : site.getRawPath();
    String folder = path.endsWith("/") ? path : path + "/";
    return Href.parse(
        "%s://%s%s%s/%s.html"
            .formatted(
                site.getScheme(), site.getRawAuthority(), folder, locale.toLanguageTag(), article));
  }
}
