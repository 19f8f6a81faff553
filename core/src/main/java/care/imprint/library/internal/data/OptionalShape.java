package care.imprint.library.internal.data;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that may be left out. */
record OptionalShape(Shape value) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    return Optional.of(value.read(node, pointer, run));
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(Optional.empty());
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return value.schema(draft);
  }
}
