package care.imprint.library.internal.data;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a kind of value is read from a tree. Immutable. */
interface Shape {
  /** The value of a node, or nothing if it is wrong, which was then told to the run. */
  Optional<Object> read(JsonNode node, String pointer, Binding run);

  /** A JSON Schema of the nodes that are read without a problem. */
  ObjectNode schema(SchemaDraft draft);

  /** Whether a key must be there for all rules to hold. */
  default boolean required() {
    return absent().isEmpty();
  }

  /** The value of a key that is not there, or nothing if it must be there. */
  default Optional<Object> absent() {
    return Optional.empty();
  }
}
