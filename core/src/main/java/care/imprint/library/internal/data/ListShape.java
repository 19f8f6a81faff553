package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values in order; a list that is not mentioned is empty. */
record ListShape(Shape entry) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    if (!node.isArray()) {
      run.wrong(LibraryProblem.EXPECTED_LIST, pointer);
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      entry.read(node.get(i), Pointers.entry(pointer, i), run).ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(List.of());
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    ObjectNode schema = draft.node(Map.of("type", "array"));
    schema.set("items", entry.schema(draft));
    return schema;
  }
}
