package care.imprint.tenant.internal.reading;

import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The costs, programmes and pictures of one folder.
 *
 * @param costs the costs
 * @param programs the programmes
 * @param images the pictures by file name
 * @param places where each cost and programme stands, by {@code costs/} or {@code programs/} and id
 */
record LocalData(
    List<Cost> costs,
    List<Program> programs,
    SortedMap<String, Image> images,
    SortedMap<String, Location> places) {
  static LocalData none() {
    return new LocalData(List.of(), List.of(), new TreeMap<>(), new TreeMap<>());
  }

  /** These with others laid over them: what has the same name there stands in. */
  LocalData under(LocalData over) {
    SortedMap<String, Image> both = new TreeMap<>(images);
    both.putAll(over.images);
    SortedMap<String, Location> stand = new TreeMap<>(places);
    stand.putAll(over.places);
    return new LocalData(
        joined(costs, over.costs, Cost::id),
        joined(programs, over.programs, Program::id),
        both,
        stand);
  }

  private static <T> List<T> joined(List<T> under, List<T> over, Function<T, Slug> id) {
    Set<Slug> nearer = over.stream().map(id).collect(Collectors.toSet());
    List<T> both = new ArrayList<>();
    under.stream().filter(one -> !nearer.contains(id.apply(one))).forEach(both::add);
    both.addAll(over);
    return both;
  }
}
