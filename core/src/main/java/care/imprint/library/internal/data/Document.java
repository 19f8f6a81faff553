package care.imprint.library.internal.data;

import care.imprint.problem.Location;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A data file as a tree, with the place of each value.
 *
 * @param file the file
 * @param tree the values; no value is null
 * @param values where each value starts, by JSON Pointer
 * @param keys where the key of each value starts, by JSON Pointer of the value
 */
public record Document(
    String file, JsonNode tree, Map<String, Location> values, Map<String, Location> keys) {
  /** Copies the places. */
  public Document {
    values = ImmutableMap.copyOf(values);
    keys = ImmutableMap.copyOf(keys);
  }

  /** Where the value at a pointer starts, or the nearest value around it. */
  public Location value(String pointer) {
    return nearest(values, pointer);
  }

  /** Where the key of the value at a pointer starts, or the nearest value around it. */
  public Location key(String pointer) {
    Location key = keys.get(pointer);
    return key != null ? key : value(pointer);
  }

  private Location nearest(Map<String, Location> places, String pointer) {
    return Pointers.nearest(places, pointer).orElseGet(() -> new Location(file, 1, 1, pointer));
  }
}
