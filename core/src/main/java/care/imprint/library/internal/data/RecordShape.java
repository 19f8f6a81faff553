package care.imprint.library.internal.data;

import care.imprint.cost.CurrencyMismatchException;
import care.imprint.library.LibraryProblem;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record: one key a component, no other keys. */
record RecordShape(Constructor<?> constructor, Map<String, Supplier<Shape>> components)
    implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    return read(node, pointer, run, Set.of());
  }

  /** Reads a record beside whose keys some others may stand. */
  Optional<Object> read(JsonNode node, String pointer, Binding run, Set<String> besides) {
    if (!node.isObject()) {
      run.wrong(LibraryProblem.EXPECTED_MAP, pointer);
      return Optional.empty();
    }
    refuseUnknownKeys(node, pointer, run, besides);
    List<Object> values = new ArrayList<>();
    components.forEach(
        (key, shape) -> component(node, pointer, run, key, shape.get()).ifPresent(values::add));
    return values.size() == components.size()
        ? make(values.toArray(), pointer, run)
        : Optional.empty();
  }

  private void refuseUnknownKeys(JsonNode node, String pointer, Binding run, Set<String> besides) {
    Set<String> known =
        Stream.concat(components.keySet().stream(), besides.stream()).collect(Collectors.toSet());
    for (String key : node.propertyNames()) {
      if (!known.contains(key)) {
        run.problems()
            .add(
                LibraryProblem.UNKNOWN_KEY,
                run.document().key(Pointers.member(pointer, key)),
                key,
                Nearest.suggestion(key, known));
      }
    }
  }

  private static Optional<Object> component(
      JsonNode node, String pointer, Binding run, String key, Shape shape) {
    JsonNode value = node.get(key);
    if (value != null) {
      return shape.read(value, Pointers.member(pointer, key), run);
    }
    Optional<Object> absent = shape.absent();
    if (absent.isEmpty()) {
      run.problems().add(LibraryProblem.MISSING_KEY, run.document().value(pointer), key);
    }
    return absent;
  }

  private Optional<Object> make(Object[] values, String pointer, Binding run) {
    try {
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException
          || e.getCause() instanceof CurrencyMismatchException) {
        run.wrong(LibraryProblem.INVALID_VALUE, pointer);
        return Optional.empty();
      }
      throw new IllegalStateException("Cannot make a " + constructor, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor, e);
    }
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return schema(draft, Optional.empty());
  }

  /** The schema of a record beside whose keys another may stand. */
  ObjectNode schema(SchemaDraft draft, Optional<String> beside) {
    return draft.defined(constructor.getDeclaringClass(), () -> keys(draft, beside));
  }

  private ObjectNode keys(SchemaDraft draft, Optional<String> beside) {
    Class<?> type = constructor.getDeclaringClass();
    ObjectNode schema = draft.described(type);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    beside.ifPresent(key -> properties.putObject(key).put("type", "string"));
    List<String> required = new ArrayList<>(beside.stream().toList());
    components.forEach(
        (key, shape) -> {
          properties.set(key, draft.described(type, key, shape.get().schema(draft)));
          if (shape.get().required() && !draft.hasUsual(type, key)) {
            required.add(key);
          }
        });
    if (!required.isEmpty()) {
      schema.set("required", draft.list(required));
    }
    return schema.put("additionalProperties", false);
  }
}
