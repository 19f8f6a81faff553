package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.TenantProblem;
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
  private final Map<String, Location> values;
  private final Map<String, Location> keys;
  private final Problems problems;

  private Overlay(Map<String, Location> values, Map<String, Location> keys, Problems problems) {
    this.values = new HashMap<>(values);
    this.keys = new HashMap<>(keys);
    this.problems = problems;
  }

  /** A document over nothing: lists that gather entries have each once. It is not changed. */
  static Document alone(Document document) {
    return new Overlay(Map.of(), Map.of(), new Problems())
        .laid(JsonNodeFactory.instance.objectNode(), document);
  }

  /**
   * A document over another one; neither is changed.
   *
   * @param under what was laid {@linkplain #alone over nothing} or over others before
   * @param over what speaks last
   * @param problems where it goes what the one above may not say
   */
  static Document lay(Document under, Document over, Problems problems) {
    return under.tree() instanceof ObjectNode tree
        ? new Overlay(under.values(), under.keys(), problems).laid(tree.deepCopy(), over)
        : over;
  }

  private Document laid(ObjectNode tree, Document over) {
    if (!(over.tree() instanceof ObjectNode)) {
      return over;
    }
    merge(tree, over, over.tree(), "");
    values.put("", over.value(""));
    return new Document(over.file(), tree, values, keys);
  }

  /** What is taken from a layer of a document: all but what is {@link LayerRule#OWN}. */
  static Document passedOn(Document document) {
    if (!(document.tree() instanceof ObjectNode tree)) {
      return document;
    }
    ObjectNode rest = tree.deepCopy();
    rest.remove(
        tree.propertyNames().stream()
            .filter(key -> LayerRule.of(Pointers.member("", key)) == LayerRule.OWN)
            .toList());
    return new Document(document.file(), rest, document.values(), document.keys());
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
    if (under != null && !mayReplace(rule, under, from, over, at)) {
      return under;
    }
    if (under != null && under.isContainer()) {
      forget(at);
    }
    place(over, from, at, at);
    return over;
  }

  /** Whether a value may stand in for that of the layer below; tells where it may not. */
  private boolean mayReplace(
      LayerRule rule, JsonNode under, Document from, JsonNode over, String at) {
    if (rule == LayerRule.RAISE && under.isBoolean() && under.booleanValue()) {
      if (over.isBoolean() && !over.booleanValue()) {
        tell(TenantProblem.TENANT_PROTECTED_SETTING, from, at, over, under);
        return false;
      }
    }
    if (rule == LayerRule.NARROW && under.isString() && over.isString()) {
      if (!(over.asString() + "-").startsWith(under.asString() + "-")) {
        tell(TenantProblem.TENANT_OTHER_JURISDICTION, from, at, over, under);
        return false;
      }
    }
    return true;
  }

  private void tell(TenantProblem code, Document from, String at, JsonNode over, JsonNode under) {
    problems.add(
        code,
        from.value(at),
        at.substring(1).replace('/', '.'),
        over.asString(),
        under.asString(),
        values.getOrDefault(at, Location.NOWHERE));
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
