package care.imprint.library.internal.reading;

import care.imprint.article.Article;
import care.imprint.article.Notice;
import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.library.LibraryContent;
import care.imprint.library.Network;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import care.imprint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the parts of a library with their places. Not thread-safe; used once. */
final class Assembly {
  private final List<Placed<Notice>> notices = new ArrayList<>();
  private final List<Placed<Source>> sources = new ArrayList<>();
  private final List<Placed<Program>> programs = new ArrayList<>();
  private final List<Placed<Cost>> costs = new ArrayList<>();
  private final List<Placed<Article>> articles = new ArrayList<>();
  private final SortedMap<String, Image> images = new TreeMap<>();
  private final Declared declared = new Declared();

  List<Placed<Notice>> notices() {
    return notices;
  }

  List<Placed<Source>> sources() {
    return sources;
  }

  List<Placed<Program>> programs() {
    return programs;
  }

  List<Placed<Cost>> costs() {
    return costs;
  }

  List<Placed<Article>> articles() {
    return articles;
  }

  SortedMap<String, Image> images() {
    return images;
  }

  /** The ids that files declare, also where what they declare cannot be read. */
  Declared declared() {
    return declared;
  }

  /** Leaves out the articles of these files, and gives them. */
  List<Article> leaveOut(Set<String> files) {
    List<Placed<Article>> unsound =
        articles.stream()
            .filter(
                article ->
                    article.places().values().stream()
                        .anyMatch(place -> files.contains(place.file())))
            .toList();
    articles.removeAll(unsound);
    return values(unsound);
  }

  Placed<LibraryContent> content(Placed<Network> network) {
    return new Placed<>(content(network.value()), places(network.places()));
  }

  private LibraryContent content(Network network) {
    return new LibraryContent(
        network,
        values(notices),
        values(sources),
        values(programs),
        values(costs),
        values(articles),
        images);
  }

  /** Where the parts stand, by JSON Pointer into the content. */
  private Map<String, Location> places(Map<String, Location> network) {
    Map<String, Location> places = new HashMap<>();
    network.forEach((pointer, place) -> places.put("/network" + pointer, place));
    add(places, "/notices", notices);
    add(places, "/sources", sources);
    add(places, "/programs", programs);
    add(places, "/costs", costs);
    add(places, "/articles", articles);
    images.keySet().forEach(file -> places.put("/images/" + file, Location.of("images/" + file)));
    return places;
  }

  private static <T> List<T> values(List<Placed<T>> parts) {
    return parts.stream().map(Placed::value).toList();
  }

  private static <T> void add(Map<String, Location> places, String pointer, List<Placed<T>> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String prefix = pointer + "/" + i;
      parts.get(i).places().forEach((part, place) -> places.put(prefix + part, place));
    }
  }
}
