package care.imprint.library;

import care.imprint.problem.Location;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Where the parts of a library stand in the files it was read from, by JSON Pointer. */
record Origins(Map<String, Location> places) {
  Origins {
    places = ImmutableMap.copyOf(places);
  }

  static Origins none() {
    return new Origins(Map.of());
  }

  /** The place of a part, or of the nearest part around it whose place is known. */
  Location of(String pointer) {
    String at = pointer;
    while (!places.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    Location place = places.get(at);
    return place == null
        ? Location.NOWHERE
        : new Location(place.file(), place.line(), place.column(), pointer);
  }
}
