package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value in itself, read without any coercion.
 *
 * @param expected what is told of a node of another form
 * @param reading gives nothing for a node of another form, and throws an {@code
 *     IllegalArgumentException} where the form is right and its parts do not fit together
 * @param form the keywords of its schema
 * @param usual the value of a key that is not there
 */
record LeafShape(
    LibraryProblem expected,
    Function<JsonNode, Optional<?>> reading,
    Function<SchemaDraft, Map<String, ?>> form,
    Optional<Object> usual)
    implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    try {
      Optional<Object> value = reading.apply(node).map(Object.class::cast);
      if (value.isEmpty()) {
        run.wrong(expected, pointer);
      }
      return value;
    } catch (IllegalArgumentException partsThatDoNotFit) {
      run.wrong(LibraryProblem.INVALID_VALUE, pointer);
      return Optional.empty();
    }
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return draft.node(form.apply(draft));
  }

  @Override
  public Optional<Object> absent() {
    return usual;
  }
}
