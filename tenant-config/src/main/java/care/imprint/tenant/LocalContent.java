package care.imprint.tenant;

import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a clinic says in addition to, or in place of, the library.
 *
 * @param texts its own texts, in order
 * @param costs its costs; one whose id the library has stands in for the library's
 * @param programs its programmes, likewise
 * @param images the pictures its own texts show, by file name
 * @param places where each cost and programme was read, by {@code costs/} or {@code programs/} and
 *     id; those of a layer stand in its folder
 */
public record LocalContent(
    List<LocalText> texts,
    List<Cost> costs,
    List<Program> programs,
    SortedMap<String, Image> images,
    SortedMap<String, Location> places) {
  /** Copies the collections. */
  public LocalContent {
    texts = List.copyOf(texts);
    costs = List.copyOf(costs);
    programs = List.copyOf(programs);
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** What was read of no file. */
  public LocalContent(
      List<LocalText> texts,
      List<Cost> costs,
      List<Program> programs,
      SortedMap<String, Image> images) {
    this(texts, costs, programs, images, new TreeMap<>());
  }

  /** Nothing of its own. */
  public static LocalContent none() {
    return new LocalContent(List.of(), List.of(), List.of(), new TreeMap<>());
  }
}
