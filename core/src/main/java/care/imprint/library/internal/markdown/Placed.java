package care.imprint.library.internal.markdown;

import care.imprint.problem.Location;
import java.util.Map;

/**
 * A value with the places of its parts.
 *
 * @param value the value
 * @param places where its parts start, by JSON Pointer into it
 */
public record Placed<T>(T value, Map<String, Location> places) {
  /** Copies the places. */
  public Placed {
    places = Map.copyOf(places);
  }
}
