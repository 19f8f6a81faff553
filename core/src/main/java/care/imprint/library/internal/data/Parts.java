package care.imprint.library.internal.data;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Walks over all parts of a record, in order, each with its JSON Pointer. */
public final class Parts {
  private Parts() {}

  /** Tells a visitor a value and all parts of it. */
  public static void visit(String pointer, Object value, BiConsumer<String, Object> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> visit(pointer, inner, visitor));
      return;
    }
    visitor.accept(pointer, value);
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(Pointers.entry(pointer, i), list.get(i), visitor);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> visit(Pointers.member(pointer, String.valueOf(key)), inner, visitor));
    } else if (value instanceof Record parts && !Leaves.isLeaf(value.getClass())) {
      components(pointer, parts, visitor);
    }
  }

  private static void components(String pointer, Record parts, BiConsumer<String, Object> visitor) {
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(parts);
        visit(Pointers.member(pointer, Names.key(component.getName())), value, visitor);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot look into " + parts.getClass(), e);
      }
    }
  }
}
