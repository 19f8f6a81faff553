package care.imprint.tenant;

import care.imprint.cost.Cost;
import care.imprint.image.Image;
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
 */
public record LocalContent(
    List<LocalText> texts,
    List<Cost> costs,
    List<Program> programs,
    SortedMap<String, Image> images) {
  /** Copies the collections. */
  public LocalContent {
    texts = List.copyOf(texts);
    costs = List.copyOf(costs);
    programs = List.copyOf(programs);
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
  }

  /** Nothing of its own. */
  public static LocalContent none() {
    return new LocalContent(List.of(), List.of(), List.of(), new TreeMap<>());
  }
}
