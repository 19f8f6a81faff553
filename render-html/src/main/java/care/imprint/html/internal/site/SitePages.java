package care.imprint.html.internal.site;

import care.imprint.edition.Label;
import care.imprint.html.internal.page.Labels;
import care.imprint.html.internal.page.Stock;
import care.imprint.html.internal.page.Templates;
import care.imprint.render.Asset;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlInterceptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the pages of a site that are no guides. Serves one render. */
final class SitePages {
  private static final HtmlInterceptor PLAIN = Templates.PLAIN;

  private final Site site;
  private final SiteOptions options;
  private final Frames frames;
  private final PageFacts facts;
  private final List<Asset> pages = new ArrayList<>();

  private SitePages(Site site, SiteOptions options, Stock stock) {
    this.site = site;
    this.options = options;
    this.frames = new Frames(site, stock);
    this.facts = new PageFacts(frames);
  }

  static List<Asset> of(Site site, SiteOptions options, Stock stock) {
    SitePages all = new SitePages(site, options, stock);
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
        out ->
            JteindexGenerated.render(
                out, PLAIN, index, shelf.topics(), options, facts.index(shelf, index)));
    Frame sources = frames.of(shelf, Label.ALL_SOURCES, SiteFile.SOURCES);
    add(
        folder + SiteFile.SOURCES,
        out ->
            JtesourcesGenerated.render(
                out, PLAIN, sources, shelf.works(), facts.sources(shelf, sources)));
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
    Frame frame = frames.hidden(shelf, Label.SEARCH, SiteFile.SEARCH);
    add(
        folder(shelf.locale()) + SiteFile.SEARCH,
        out ->
            JtesearchGenerated.render(
                out, PLAIN, frame, entries, SearchEntry.json(entries), options));
  }

  private void addNotFound(String folder, List<Shelf> shelves) {
    Frame frame = frames.anywhere(shelves.get(0), Label.NOT_FOUND);
    List<NotFound> languages =
        shelves.stream().map(shelf -> NotFound.of(shelf, frame.root())).toList();
    add(
        folder + SiteFile.NOT_FOUND,
        out -> JtenotFoundGenerated.render(out, PLAIN, frame, languages));
  }

  private void addRedirect(Shelf shelf, Redirect redirect) {
    WebLinks target = WebLinks.of(redirect.edition());
    Frame frame = frames.of(shelf, Label.MOVED, Frames.UP, Map.of(), led(target));
    String path = folder(shelf.locale()) + redirect.file();
    HtmlContent words = out -> out.writeUserContent(redirect.edition().title());
    addRedirect(path, frame, words, redirect.target());
  }

  private void addRedirect(String path, Frame frame, HtmlContent words, String address) {
    add(path, out -> JteredirectGenerated.render(out, PLAIN, frame, words, address));
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
      Frame frame = frames.of(shelf, Label.UNAVAILABLE, Frames.UP, languages, WebLinks.HIDDEN);
      String index = Frames.UP + folder(shelf.model().locale()) + SiteFile.INDEX;
      add(
          folder(locale) + article + ".html",
          out -> JtestandInGenerated.render(out, PLAIN, frame, index));
    }
  }

  /** The clinic's folder leads to its only language, or offers several. */
  private void addEntrance() {
    Shelf first = site.shelves().get(0);
    if (site.shelves().size() > 1) {
      Frame frame = frames.chooser();
      add(
          SiteFile.INDEX,
          out -> JtelanguagesGenerated.render(out, PLAIN, frame, choices(), facts.chooser(frame)));
    } else {
      String address = folder(first.locale()) + SiteFile.INDEX;
      WebLinks links = led(frames.links(first, SiteFile.INDEX));
      Frame frame = frames.of(first, Label.SITE, "", Map.of(), links);
      addRedirect(SiteFile.INDEX, frame, first.labels().of(Label.SITE), address);
    }
  }

  /** The clinic's languages, and the words of each. */
  private Map<String, Labels> choices() {
    Map<String, Labels> choices = new LinkedHashMap<>();
    site.shelves().forEach(shelf -> choices.put(shelf.locale().toLanguageTag(), shelf.labels()));
    return choices;
  }

  private void add(String path, HtmlContent content) {
    pages.add(new Asset(path, "text/html", Binary.of(Templates.bytes(content))));
  }

  private static String folder(Locale locale) {
    return locale.toLanguageTag() + "/";
  }
}
