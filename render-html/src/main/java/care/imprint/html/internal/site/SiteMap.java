package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.html.internal.site.WebLinks.Alternate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The pages that search engines may list, by the protocol of sitemaps.org. */
record SiteMap(Site site, WebAddress web, Frames frames) {
  String xml() {
    Xml xml = new Xml();
    xml.open(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml",
        "http://www.w3.org/1999/xhtml");
    entrance(xml);
    site.shelves().stream().filter(Shelf::indexed).forEach(shelf -> shelf(xml, shelf));
    return xml.close("urlset").toString();
  }

  /** The choice of languages is a page of its own; where there is none, it only leads on. */
  private void entrance(Xml xml) {
    if (site.shelves().size() > 1) {
      LocalDate updated =
          site.shelves().stream().map(Shelf::updated).max(LocalDate::compareTo).orElseThrow();
      page(xml, web.base() + SiteFile.INDEX, updated, frames.alternates(SiteFile.INDEX));
    }
  }

  private void shelf(Xml xml, Shelf shelf) {
    for (String file : List.of(SiteFile.INDEX, SiteFile.SOURCES)) {
      String address = web.of(shelf.locale(), file);
      page(xml, address, shelf.updated(), frames.alternates(file));
    }
    shelf.editions().stream()
        .filter(edition -> edition.publication().indexed())
        .forEach(edition -> guide(xml, edition));
  }

  /** Languages in which a guide could not be published are not named. */
  private void guide(Xml xml, Edition edition) {
    String file = edition.id().article() + ".html";
    List<Locale> locales = site.locales(edition.id().article());
    page(
        xml,
        web.of(edition.locale(), file),
        edition.content().dates().updated(),
        WebLinks.alternates(web, file, locales));
  }

  private static void page(Xml xml, String address, LocalDate updated, List<Alternate> alternates) {
    xml.open("url");
    xml.text("loc", address);
    xml.text("lastmod", updated.toString());
    alternates.forEach(
        alternate ->
            xml.empty(
                "xhtml:link",
                "rel",
                "alternate",
                "hreflang",
                alternate.language(),
                "href",
                alternate.address()));
    xml.close("url");
  }
}
