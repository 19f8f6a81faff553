package care.imprint.library.internal.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One record of a sealed family, told by the keys that are there. */
record DeducedShape(List<RecordShape> variants) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    return variants.stream()
        .max(Comparator.comparingLong(variant -> known(variant, node)))
        .orElseThrow()
        .read(node, pointer, run);
  }

  private static long known(RecordShape variant, JsonNode node) {
    return node.propertyNames().stream().filter(variant.components()::containsKey).count();
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return draft.anyOf(variants.stream().map(variant -> variant.schema(draft)).toList());
  }
}
