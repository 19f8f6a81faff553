package care.imprint.library.internal.data;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON Schema in the making. Not thread-safe; used once. */
final class SchemaDraft {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final SchemaPlan plan;
  private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
  private final Set<String> begun = new HashSet<>();

  SchemaDraft(SchemaPlan plan) {
    this.plan = plan;
  }

  /** An object with these keywords, in the order of their names. */
  ObjectNode node(Map<String, ?> keywords) {
    return MAPPER.valueToTree(new TreeMap<>(keywords));
  }

  JsonNode list(List<String> words) {
    return MAPPER.valueToTree(words);
  }

  /** Any text; in YAML, text that is not there is no text. */
  Map<String, Object> text() {
    return plan.emptyText() ? Map.of("type", "string") : Map.of("type", "string", "minLength", 1);
  }

  ObjectNode anyOf(List<ObjectNode> choices) {
    return node(Map.of("anyOf", choices));
  }

  /** A reference to the schema of a record, which is made where it is met first. */
  ObjectNode defined(Class<?> type, Supplier<ObjectNode> schema) {
    String name = plan.name(type);
    if (begun.add(name)) {
      definitions.put(name, schema.get());
    }
    return node(Map.of("$ref", "#/$defs/" + name));
  }

  ObjectNode described(Class<?> type) {
    return describe(plan.words(type, Optional.empty()), node(Map.of()));
  }

  ObjectNode described(Class<?> type, String key, ObjectNode schema) {
    return describe(plan.words(type, Optional.of(key)), schema);
  }

  private static ObjectNode describe(Optional<String> words, ObjectNode schema) {
    words.ifPresent(said -> schema.put("description", said));
    return schema;
  }

  /** Whether a key that is not there has a usual value. */
  boolean hasUsual(Class<?> type, String key) {
    return plan.usual().contains(plan.name(type) + "/" + key);
  }

  /** The whole, with all records it mentions. */
  ObjectNode whole(ObjectNode root) {
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", plan.title());
    root.properties().forEach(keyword -> schema.set(keyword.getKey(), keyword.getValue()));
    schema.set("$defs", MAPPER.valueToTree(definitions));
    return schema;
  }
}
