package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values by free keys; a map that is not mentioned is empty. */
record MapShape(Shape value) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    if (!node.isObject()) {
      run.wrong(LibraryProblem.EXPECTED_MAP, pointer);
      return Optional.empty();
    }
    Map<String, Object> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      value
          .read(member.getValue(), Pointers.member(pointer, member.getKey()), run)
          .ifPresent(read -> values.put(member.getKey(), read));
    }
    return Optional.of(values);
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(new TreeMap<String, Object>());
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    ObjectNode schema = draft.node(Map.of("type", "object"));
    schema.set("additionalProperties", value.schema(draft));
    return schema;
  }
}
