package care.imprint.html.internal.site;

import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.html.internal.data.Place;
import care.imprint.html.internal.data.SiteData;
import care.imprint.value.Href;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of a site tell search engines about themselves: JSON-LD, or nothing where they may
 * not be listed.
 */
record PageFacts(Frames frames) {
  /** The list of all guides. */
  String index(Shelf shelf, Frame frame) {
    List<Place> guides =
        shelf.topics().stream()
            .flatMap(topic -> topic.guides().stream())
            .map(PageFacts::place)
            .toList();
    String summary = frame.words(Label.SITE_SUMMARY, frame.edition().clinic().name());
    return told(frame, Optional.of(summary), List.of(own(frame)), guides, List.of());
  }

  /** The works that guides cite. */
  String sources(Shelf shelf, Frame frame) {
    List<Place> trail =
        List.of(
            new Place(frame.words(Label.SITE), frames.links(shelf, SiteFile.INDEX).canonical()),
            own(frame));
    String summary = frame.words(Label.ALL_SOURCES_SUMMARY);
    List<CitedSource> works = shelf.works().stream().map(CitedWork::source).toList();
    return told(frame, Optional.of(summary), trail, List.of(), works);
  }

  /** The choice of languages. */
  String chooser(Frame frame) {
    return told(frame, Optional.empty(), List.of(own(frame)), List.of(), List.of());
  }

  private static String told(
      Frame frame,
      Optional<String> summary,
      List<Place> trail,
      List<Place> guides,
      List<CitedSource> works) {
    return frame.links().indexed()
        ? new SiteData(frame.edition().clinic(), frame.locale(), summary, trail, guides, works)
            .document()
        : "";
  }

  private static Place own(Frame frame) {
    return new Place(frame.title(), frame.links().canonical());
  }

  private static Place place(Edition edition) {
    return new Place(edition.title(), edition.publication().address().map(Href::value));
  }
}
