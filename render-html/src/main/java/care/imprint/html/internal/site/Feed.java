package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Label;
import care.imprint.html.internal.page.Labels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The changes to the guides of one language, the latest first, as an Atom feed (RFC 4287).
 *
 * <p>Ids are tag URIs (RFC 4151) and stay when a clinic moves to another address; a guide that was
 * renamed keeps the id it had first. A day stands for its first moment in UTC, since editors write
 * days.
 */
record Feed(Shelf shelf, Optional<WebAddress> web) {
  private static final String TAG = "tag:imprint.care,2026:";
  private static final Comparator<Edition> LATEST_FIRST =
      Comparator.comparing((Edition edition) -> edition.content().dates().updated())
          .reversed()
          .thenComparing(edition -> edition.id().article());

  String xml() {
    Edition model = shelf.model();
    String language = shelf.locale().toLanguageTag();
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
    xml.text("id", TAG + model.id().clinic() + "/" + language);
    title(xml);
    xml.text("updated", moment(shelf.updated()));
    xml.open("author").text("name", model.clinic().name()).close("author");
    link(xml, "self", "application/atom+xml", SiteFile.FEED);
    link(xml, "alternate", "text/html", SiteFile.INDEX);
    shelf.editions().stream().sorted(LATEST_FIRST).forEach(edition -> entry(xml, edition));
    return xml.close("feed").toString();
  }

  private void title(Xml xml) {
    Labels labels = shelf.labels();
    String title = labels.words(Label.SITE) + " · " + shelf.model().clinic().name();
    String language = labels.language(Label.SITE);
    if (language == null) {
      xml.text("title", title);
    } else {
      xml.text("title", title, "xml:lang", language);
    }
  }

  private void entry(Xml xml, Edition edition) {
    xml.open("entry");
    xml.text("id", TAG + first(edition));
    xml.text("title", edition.title());
    edition.content().dates().published().ifPresent(day -> xml.text("published", moment(day)));
    xml.text("updated", moment(edition.content().dates().updated()));
    link(xml, "alternate", "text/html", edition.id().article() + ".html");
    xml.empty("category", "term", edition.content().topic());
    edition.content().summary().ifPresent(summary -> xml.text("summary", summary));
    xml.close("entry");
  }

  /** The name a guide had first. */
  private static EditionId first(Edition edition) {
    EditionId id = edition.id();
    return edition.publication().formerly().stream()
        .findFirst()
        .map(former -> new EditionId(id.clinic(), former, id.locale()))
        .orElse(id);
  }

  private void link(Xml xml, String relation, String type, String file) {
    String address = web.map(site -> site.of(shelf.locale(), file)).orElse(file);
    xml.empty("link", "rel", relation, "type", type, "href", address);
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
