package care.imprint.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a document, as mistakes do. The same seed makes the same changes. */
final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What stands in the way of texts. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "Group",
          "en",
          "-a",
          "a b",
          "1",
          "true",
          "2026-02-29",
          "2024-02-29",
          "2026-13-01",
          "26-1-1",
          "P1Y",
          "P1Y2M",
          "P12W",
          "P",
          "p1y",
          "P1W1D",
          "CAD 5",
          "CAD 5.005",
          "JPY 5.5",
          "KWD 1.234",
          "XXX 5",
          "CAD -1",
          "CAD  5",
          "#fff",
          "#A1b2C3",
          "A",
          "é",
          "https://a.example.org/",
          "http://a.example.org/",
          "https://user@a.example.org/",
          "https://a.example.org/a b",
          "https://a.example.org/%zz?[x]#é",
          "mailto:a@b.example",
          "tel:+1",
          "tel:/x",
          "javascript:x",
          "cost:a.total(3)",
          "cost:a.difference(12)",
          "cost:a.difference(b, 3)",
          "program:a.name(b)",
          "program:a.nam",
          "clinic:phone",
          "10.1000/x",
          "PMC12",
          "CA-BC",
          "ca-bc",
          "en-CA",
          "QUJD",
          "QUJDR",
          "====",
          "a".repeat(81),
          "a".repeat(500),
          "fixed",
          "range",
          "paragraph",
          "person",
          "suitable",
          "spoke",
          "error");

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** A copy with one change, sometimes two. */
  JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    change(copy);
    if (random.nextInt(8) == 0) {
      change(copy);
    }
    return copy;
  }

  private void change(JsonNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode place = containers.get(random.nextInt(containers.size()));
    if (place instanceof ObjectNode object) {
      object(object, containers);
    } else {
      array((ArrayNode) place, containers);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void object(ObjectNode object, List<JsonNode> containers) {
    List<String> keys = List.copyOf(object.propertyNames());
    String key = keys.isEmpty() ? "key" : keys.get(random.nextInt(keys.size()));
    JsonNode value = object.path(key).deepCopy();
    switch (random.nextInt(keys.isEmpty() ? 2 : 7)) {
      case 0 -> object.set(random.nextBoolean() ? "unknown" : key + "x", other(containers));
      case 1 -> object.set(borrowed(containers), other(containers));
      case 2 -> object.remove(key);
      case 3 -> {
        object.remove(key);
        object.set(key.substring(1) + key.charAt(0), value);
      }
      default -> object.set(key, changed(value, containers));
    }
  }

  private void array(ArrayNode array, List<JsonNode> containers) {
    int index = array.isEmpty() ? 0 : random.nextInt(array.size());
    switch (random.nextInt(array.isEmpty() ? 1 : 5)) {
      case 0 -> array.insert(index, other(containers));
      case 1 -> array.remove(index);
      case 2 -> array.removeAll();
      case 3 -> array.add(array.get(index).deepCopy());
      default -> array.set(index, changed(array.get(index), containers));
    }
  }

  /** A key that means something elsewhere in the document. */
  private String borrowed(List<JsonNode> containers) {
    JsonNode other = containers.get(random.nextInt(containers.size()));
    List<String> keys = List.copyOf(other.propertyNames());
    return keys.isEmpty() ? "key" : keys.get(random.nextInt(keys.size()));
  }

  private JsonNode changed(JsonNode value, List<JsonNode> containers) {
    if (value.isString() && random.nextBoolean()) {
      return NODES.stringNode(respelled(value.asString()));
    }
    return other(containers);
  }

  private String respelled(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> text + "x";
      case 1 -> text.toUpperCase(java.util.Locale.ROOT);
      case 2 -> " " + text;
      case 3 -> text + "\n";
      case 4 -> text.isEmpty() ? text : text.substring(1);
      case 5 -> text.replace('-', '_');
      default -> text + text;
    };
  }

  private JsonNode other(List<JsonNode> containers) {
    return switch (random.nextInt(13)) {
      case 0 -> NODES.numberNode(random.nextInt(40) - 10);
      case 1 -> NODES.numberNode(1_000_000 * (random.nextInt(9) - 4));
      case 2 -> NODES.numberNode(new java.math.BigDecimal(random.nextBoolean() ? "1.5" : "3.0"));
      case 3 -> NODES.numberNode(new java.math.BigInteger("9".repeat(11)));
      case 4 -> NODES.booleanNode(random.nextBoolean());
      case 5 -> NODES.nullNode();
      case 6 -> NODES.objectNode();
      case 7 -> NODES.arrayNode();
      case 8 -> containers.get(random.nextInt(containers.size())).deepCopy();
      default -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }
}
