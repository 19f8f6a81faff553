package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One record of a sealed family, told by the word under a key. */
record VariantShape(Class<?> family, String property, Map<String, RecordShape> variants)
    implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    if (!node.isObject()) {
      run.wrong(LibraryProblem.EXPECTED_MAP, pointer);
      return Optional.empty();
    }
    JsonNode word = node.get(property);
    if (word == null) {
      run.problems().add(LibraryProblem.MISSING_KEY, run.document().value(pointer), property);
      return Optional.empty();
    }
    RecordShape variant = word.isString() ? variants.get(word.asString()) : null;
    if (variant == null) {
      String written = word.isContainer() ? "" : word.asString();
      run.problems()
          .add(
              LibraryProblem.UNKNOWN_VALUE,
              run.document().value(Pointers.member(pointer, property)),
              written,
              Nearest.suggestion(written, variants.keySet()));
      return Optional.empty();
    }
    return variant.read(node, pointer, run, Set.of(property));
  }

  /**
   * The word decides which schema the rest is held against; a plain choice would try them all, at
   * every level.
   */
  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return draft.defined(family, () -> cases(draft));
  }

  private ObjectNode cases(SchemaDraft draft) {
    ObjectNode schema = draft.node(Map.of("type", "object", "required", List.of(property)));
    schema
        .putObject("properties")
        .set(property, draft.node(Map.of("enum", List.copyOf(variants.keySet()))));
    ArrayNode cases = schema.putArray("allOf");
    variants.forEach(
        (word, variant) -> {
          ObjectNode one = cases.addObject();
          Map<String, Object> said = Map.of(property, Map.of("const", word));
          one.set("if", draft.node(Map.of("required", List.of(property), "properties", said)));
          one.set("then", variant.schema(draft, Optional.of(property)));
        });
    return schema;
  }
}
