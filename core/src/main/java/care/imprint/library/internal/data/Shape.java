package care.imprint.library.internal.data;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a kind of value is read from a tree. Immutable. */
interface Shape {
  /** The value of a node, or nothing if it is wrong, which was then told to the run. */
  Optional<Object> read(JsonNode node, String pointer, Binding run);

  /** The value of a key that is not there, or nothing if it must be there. */
  default Optional<Object> absent() {
    return Optional.empty();
  }
}
