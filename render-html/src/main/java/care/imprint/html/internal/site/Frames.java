package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.html.internal.page.Overrides;
import care.imprint.html.internal.page.Page;
import care.imprint.html.internal.page.Settings;
import care.imprint.html.internal.page.Stock;
import care.imprint.html.internal.site.WebLinks.Alternate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the frames of a site's pages. */
final class Frames {
  /** The way from a page in the folder of a language to the clinic's folder. */
  static final String UP = "../";

  private static final Settings SETTINGS = Settings.site(new Overrides(Map.of()));

  private final Site site;
  private final Stock stock;

  Frames(Site site, Stock stock) {
    this.site = site;
    this.stock = stock;
  }

  /** A guide in the form in which it is shown. */
  Page page(Edition edition) {
    return new Page(edition, SETTINGS, stock);
  }

  /** The frame of a page that every language has under this name. */
  Frame of(Shelf shelf, Label title, String file) {
    return of(shelf, title, UP, languages(file, UP, shelf.locale()), links(shelf, file));
  }

  /** The same for a page that search engines shall not list. */
  Frame hidden(Shelf shelf, Label title, String file) {
    return of(shelf, title, UP, languages(file, UP, shelf.locale()), WebLinks.HIDDEN);
  }

  /** A page that is served under addresses we do not know; its links are whole paths. */
  Frame anywhere(Shelf shelf, Label title) {
    String root = site.web().map(WebAddress::path).orElse("/");
    Map<String, String> languages = languages(SiteFile.INDEX, root, shelf.locale());
    return of(shelf, title, root, languages, WebLinks.HIDDEN);
  }

  /** The page that offers the languages. */
  Frame chooser() {
    Shelf first = site.shelves().get(0);
    WebLinks links =
        site.web()
            .map(web -> web.base() + SiteFile.INDEX)
            .map(own -> WebLinks.of(site.indexed(), own, alternates(SiteFile.INDEX)))
            .orElseGet(() -> unknown(site.indexed()));
    return of(first, Label.CHOOSE_LANGUAGE, "", Map.of(), links);
  }

  /** Any frame. */
  Frame of(Shelf shelf, Label title, String root, Map<String, String> languages, WebLinks links) {
    return new Frame(shelf.labels(), title, page(shelf.model()), root, languages, links);
  }

  /** What the page of a language tells that has this name. */
  WebLinks links(Shelf shelf, String file) {
    return site.web()
        .map(web -> WebLinks.of(shelf.indexed(), web.of(shelf.locale(), file), alternates(file)))
        .orElseGet(() -> unknown(shelf.indexed()));
  }

  private static WebLinks unknown(boolean indexed) {
    return new WebLinks(indexed, Optional.empty(), List.of());
  }

  /** Where the other languages have this file. */
  private Map<String, String> languages(String file, String root, Locale own) {
    Map<String, String> languages = new LinkedHashMap<>();
    site.locales().stream()
        .filter(locale -> !locale.equals(own))
        .map(Locale::toLanguageTag)
        .forEach(language -> languages.put(language, root + language + "/" + file));
    return languages;
  }

  /** The file in all languages; for the index, readers of none of them choose one. */
  List<Alternate> alternates(String file) {
    List<Locale> locales =
        site.shelves().stream().filter(Shelf::indexed).map(Shelf::locale).toList();
    if (site.web().isEmpty() || locales.size() < 2) {
      return List.of();
    }
    WebAddress web = site.web().get();
    return file.equals(SiteFile.INDEX)
        ? WebLinks.alternates(web, file, locales, web.base() + file)
        : WebLinks.alternates(web, file, locales);
  }
}
