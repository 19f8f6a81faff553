package care.imprint.library.internal.markdown;

import care.imprint.library.internal.data.Pointers;
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

  /** The place of a part, or of the nearest part around it whose place is known. */
  public Location near(String pointer, Location usual) {
    return Pointers.nearest(places, pointer).orElse(usual);
  }
}
