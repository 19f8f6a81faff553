package care.imprint.library.internal.data;

import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value whose constraints are checked once the whole is read; a schema says them at once. */
record RuledShape(Shape shape, List<Annotation> rules) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    return shape.read(node, pointer, run);
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    ObjectNode schema = shape.schema(draft);
    rules.forEach(rule -> Rules.add(rule, schema, draft));
    return schema;
  }

  @Override
  public Optional<Object> absent() {
    return shape.absent();
  }

  /** A list that is not mentioned is empty, which a rule may refuse. */
  @Override
  public boolean required() {
    return shape.required() || rules.stream().anyMatch(NotEmpty.class::isInstance);
  }
}
