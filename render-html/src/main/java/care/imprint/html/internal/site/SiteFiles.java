package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.html.internal.asset.Assets;
import care.imprint.html.internal.page.Stock;
import care.imprint.render.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All files that make the guides of a clinic a site. */
public final class SiteFiles {
  private static final String SITE_MAP = "sitemap.xml";

  private final Site site;
  private final Assets assets;
  private final List<Asset> files = new ArrayList<>();

  private SiteFiles(Site site, Assets assets) {
    this.site = site;
    this.assets = assets;
  }

  /** The files for these editions, which are all of one clinic. */
  public static List<Asset> of(List<Edition> editions, SiteOptions options, Stock stock) {
    SiteFiles all = new SiteFiles(Site.of(editions), stock.assets());
    all.files.addAll(SitePages.of(all.site, options, stock));
    all.addFeeds();
    all.addSiteMap(new Frames(all.site, stock));
    all.addRobots();
    all.addRedirects();
    all.addAssets(options);
    return List.copyOf(all.files);
  }

  private void addFeeds() {
    for (Shelf shelf : site.shelves()) {
      String path = shelf.locale().toLanguageTag() + "/" + SiteFile.FEED;
      add(path, "application/atom+xml", new Feed(shelf, site.web()).xml());
    }
  }

  /** A map names whole addresses, and only what may be listed. */
  private void addSiteMap(Frames frames) {
    site.web()
        .filter(known -> site.indexed())
        .ifPresent(web -> add(SITE_MAP, "application/xml", new SiteMap(site, web, frames).xml()));
  }

  /**
   * Nothing is closed to robots: only one that reads a page sees that the page shall not be listed.
   */
  private void addRobots() {
    String map =
        site.web()
            .filter(known -> site.indexed())
            .map(web -> "\nSitemap: " + web.base() + SITE_MAP + "\n")
            .orElse("");
    add("robots.txt", "text/plain", "User-agent: *\nDisallow:\n" + map);
  }

  /** One line for each former address: from where, to where, for good. */
  private void addRedirects() {
    String root = site.web().map(WebAddress::path).orElse("/");
    StringBuilder lines = new StringBuilder();
    for (Shelf shelf : site.shelves()) {
      String folder = root + shelf.locale().toLanguageTag() + "/";
      for (Redirect redirect : Redirect.of(shelf)) {
        lines.append(
            "%s%s %s%s 301\n".formatted(folder, redirect.file(), folder, redirect.target()));
      }
    }
    if (!lines.isEmpty()) {
      add("_redirects", "text/plain", lines.toString());
    }
  }

  /** The style, fonts and logo of the guides are the site's too. */
  private void addAssets(SiteOptions options) {
    Stream<Asset> shared =
        site.shelves().stream()
            .map(Shelf::model)
            .flatMap(model -> assets.frame(model.brand()).stream());
    Optional<Asset> script = options.search() ? Optional.of(SiteAssets.SCRIPT) : Optional.empty();
    Stream.of(shared, Stream.of(SiteAssets.STYLE), script.stream())
        .flatMap(asset -> asset)
        .distinct()
        .forEach(files::add);
  }

  private void add(String path, String mediaType, String content) {
    files.add(new Asset(path, mediaType, Assets.text(content)));
  }
}
