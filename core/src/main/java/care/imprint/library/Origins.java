package care.imprint.library;

import care.imprint.library.internal.data.Pointers;
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
    return Pointers.nearest(places, pointer)
        .map(place -> new Location(place.file(), place.line(), place.column(), pointer))
        .orElse(Location.NOWHERE);
  }
}
