package care.imprint.html.internal.site;

import care.imprint.edition.Label;
import care.imprint.html.internal.page.Templates;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the pages of a site that are no guides. Serves one render. */
final class SitePages {
  private final Site site;
  private final SiteOptions options;
  private final Templates templates;
  private final Frames frames;
  private final PageFacts facts;
  private final List<Asset> pages = new ArrayList<>();

  private SitePages(Site site, SiteOptions options, Templates templates) {
    this.site = site;
    this.options = options;
    this.templates = templates;
    this.frames = new Frames(site, templates);
    this.facts = new PageFacts(frames);
  }

  static List<Asset> of(Site site, SiteOptions options, Templates templates) {
    SitePages all = new SitePages(site, options, templates);
    site.shelves().forEach(all::addShelf);
    site.linkedLocales().forEach(all::addStandIns);
    all.addEntrance();
    all.addNotFound("", site.shelves());
    return all.pages;
  }

  private void addShelf(Shelf shelf) {
    String folder = folder(shelf.locale());
    Frame index = frames.of(shelf, Label.SITE, SiteFile.INDEX);
    add(
        folder + SiteFile.INDEX,
        "siteIndex",
        index,
        Map.of("topics", shelf.topics(), "options", options, "data", facts.index(shelf, index)));
    Frame sources = frames.of(shelf, Label.ALL_SOURCES, SiteFile.SOURCES);
    add(
        folder + SiteFile.SOURCES,
        "siteSources",
        sources,
        Map.of("works", shelf.works(), "data", facts.sources(shelf, sources)));
    addSearch(shelf);
    addNotFound(folder, List.of(shelf));
    Redirect.of(shelf).forEach(redirect -> addRedirect(shelf, redirect));
  }

  private void addSearch(Shelf shelf) {
    List<SearchEntry> entries =
        shelf.topics().stream()
            .flatMap(topic -> topic.guides().stream())
            .map(edition -> SearchEntry.of(edition, frames.page(edition).sections()))
            .toList();
    add(
        folder(shelf.locale()) + SiteFile.SEARCH,
        "siteSearch",
        frames.hidden(shelf, Label.SEARCH, SiteFile.SEARCH),
        Map.of("entries", entries, "json", SearchEntry.json(entries), "options", options));
  }

  private void addNotFound(String folder, List<Shelf> shelves) {
    Frame frame = frames.anywhere(shelves.get(0), Label.NOT_FOUND);
    List<NotFound> languages =
        shelves.stream().map(shelf -> NotFound.of(shelf, frame.root())).toList();
    add(folder + SiteFile.NOT_FOUND, "siteNotFound", frame, Map.of("shown", languages));
  }

  private void addRedirect(Shelf shelf, Redirect redirect) {
    WebLinks target = WebLinks.of(redirect.edition());
    Frame frame = frames.of(shelf, Label.MOVED, Frames.UP, Map.of(), led(target));
    add(
        folder(shelf.locale()) + redirect.file(),
        "siteRedirect",
        frame,
        Map.of("title", redirect.edition().title(), "address", redirect.target()));
  }

  /** A page that leads on tells the address it leads to as its own. */
  private static WebLinks led(WebLinks target) {
    return new WebLinks(target.indexed(), target.canonical(), List.of());
  }

  /** Pages link to guides of this language that are not there; readers are told so. */
  private void addStandIns(Locale locale) {
    for (Slug article : site.missing(locale)) {
      Shelf shelf = site.shelf(locale);
      Map<String, String> languages = new LinkedHashMap<>();
      site.locales(article).stream()
          .map(Locale::toLanguageTag)
          .forEach(tag -> languages.put(tag, "../%s/%s.html".formatted(tag, article)));
      add(
          folder(locale) + article + ".html",
          "siteStandIn",
          frames.of(shelf, Label.UNAVAILABLE, Frames.UP, languages, WebLinks.HIDDEN),
          Map.of("index", Frames.UP + folder(shelf.model().locale()) + SiteFile.INDEX));
    }
  }

  /** The clinic's folder leads to its only language, or offers several. */
  private void addEntrance() {
    Shelf first = site.shelves().get(0);
    if (site.shelves().size() > 1) {
      Frame frame = frames.chooser();
      Map<String, Object> shown = Map.of("shown", languageNames(), "data", facts.chooser(frame));
      add(SiteFile.INDEX, "siteLanguages", frame, shown);
    } else {
      String address = folder(first.locale()) + SiteFile.INDEX;
      WebLinks links = led(frames.links(first, SiteFile.INDEX));
      add(
          SiteFile.INDEX,
          "siteRedirect",
          frames.of(first, Label.SITE, "", Map.of(), links),
          Map.of("title", first.words(Label.SITE), "address", address));
    }
  }

  /** The clinic's languages, and what each calls the list of guides. */
  private Map<String, String> languageNames() {
    Map<String, String> names = new LinkedHashMap<>();
    site.shelves()
        .forEach(shelf -> names.put(shelf.locale().toLanguageTag(), shelf.words(Label.SITE)));
    return names;
  }

  private void add(String path, String template, Frame frame, Map<String, Object> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    all.put("frame", frame);
    byte[] content = templates.document(template, all);
    pages.add(new Asset(path, "text/html", Binary.of(content)));
  }

  private static String folder(Locale locale) {
    return locale.toLanguageTag() + "/";
  }
}
