package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays documents over each other, key by key as {@link LayerRule} says. Each value keeps the place
 * it comes from, so that what is wrong with it is told in the file that says it.
 *
 * <p>Not thread-safe; used once.
 */
final class Overlay {
  private final Map<String, Location> values = new HashMap<>();
  private final Map<String, Location> keys = new HashMap<>();

  private Overlay() {}

  /** A document over another one; neither is changed. */
  static Document lay(Document under, Document over) {
    if (!(under.tree() instanceof ObjectNode) || !(over.tree() instanceof ObjectNode)) {
      return over;
    }
    Overlay overlay = new Overlay();
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    overlay.merge(tree, under, under.tree(), "");
    overlay.merge(tree, over, over.tree(), "");
    overlay.values.put("", over.value(""));
    return new Document(over.file(), tree, overlay.values, overlay.keys);
  }

  private void merge(ObjectNode into, Document from, JsonNode object, String pointer) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String at = Pointers.member(pointer, member.getKey());
      into.set(member.getKey(), value(into.get(member.getKey()), from, member.getValue(), at));
      keys.put(at, from.key(at));
    }
  }

  private JsonNode value(@Nullable JsonNode under, Document from, JsonNode over, String at) {
    LayerRule rule = LayerRule.of(at);
    if (rule == LayerRule.MERGE && over.isObject()) {
      ObjectNode object =
          under instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
      values.put(at, from.value(at));
      merge(object, from, over, at);
      return object;
    }
    if (rule == LayerRule.APPEND && over instanceof ArrayNode entries) {
      ArrayNode array =
          under instanceof ArrayNode known ? known : JsonNodeFactory.instance.arrayNode();
      values.put(at, from.value(at));
      append(array, from, entries, at);
      return array;
    }
    forget(at);
    place(over, from, at, at);
    return over;
  }

  private void append(ArrayNode array, Document from, ArrayNode entries, String pointer) {
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = entries.get(i);
      if (array.valueStream().noneMatch(entry::equals)) {
        place(entry, from, Pointers.entry(pointer, i), Pointers.entry(pointer, array.size()));
        array.add(entry);
      }
    }
  }

  /** What a nearer value replaces leaves no place behind. */
  private void forget(String pointer) {
    values.keySet().removeIf(at -> at.startsWith(pointer + "/"));
    keys.keySet().removeIf(at -> at.startsWith(pointer + "/"));
  }

  private void place(JsonNode node, Document from, String source, String target) {
    values.put(target, from.value(source));
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String part = Pointers.member(source, member.getKey());
      String placed = Pointers.member(target, member.getKey());
      keys.put(placed, from.key(part));
      place(member.getValue(), from, part, placed);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      place(node.get(i), from, Pointers.entry(source, i), Pointers.entry(target, i));
    }
  }
}
