package care.imprint.library.internal.data;

import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Verdict;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The shapes of types, made once each. Thread-safe. */
final class Shapes {
  private static final Map<Class<?>, RecordShape> RECORDS = new ConcurrentHashMap<>();

  private Shapes() {}

  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("No shape for " + type);
    }
    return LeafShape.of(plain).orElseGet(() -> named(plain));
  }

  private static Shape generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Shape last = of(arguments[arguments.length - 1]);
    if (type.getRawType() == Optional.class) {
      return new OptionalShape(last);
    }
    if (type.getRawType() == List.class) {
      return new ListShape(last);
    }
    if (type.getRawType() == SortedMap.class) {
      return new MapShape(last);
    }
    throw new IllegalArgumentException("No shape for " + type);
  }

  private static Shape named(Class<?> type) {
    if (type.isEnum()) {
      return EnumShape.of(type);
    }
    if (type == ScreeningVerdict.class) {
      return new VerdictShape(EnumShape.of(Verdict.class), record(type));
    }
    return type.isSealed() ? family(type) : record(type);
  }

  private static Shape family(Class<?> type) {
    JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
    if (info == null) {
      throw new IllegalArgumentException("No type information on " + type);
    }
    List<Class<?>> members = Arrays.asList(type.getPermittedSubclasses());
    if (info.use() == JsonTypeInfo.Id.DEDUCTION) {
      return new DeducedShape(members.stream().map(Shapes::record).toList());
    }
    ImmutableMap.Builder<String, RecordShape> variants = ImmutableMap.builder();
    for (Class<?> member : members) {
      variants.put(member.getAnnotation(JsonTypeName.class).value(), record(member));
    }
    return new VariantShape(info.property(), variants.buildOrThrow());
  }

  static RecordShape record(Class<?> type) {
    RecordShape known = RECORDS.get(type);
    if (known == null) {
      known = describe(type);
      RECORDS.put(type, known);
    }
    return known;
  }

  /** Components are described when first read, since records may hold each other. */
  private static RecordShape describe(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    if (parts == null) {
      throw new IllegalArgumentException("No shape for " + type);
    }
    ImmutableMap.Builder<String, Supplier<Shape>> components = ImmutableMap.builder();
    for (RecordComponent part : parts) {
      components.put(Names.key(part.getName()), Suppliers.memoize(() -> of(part.getGenericType())));
    }
    return new RecordShape(constructor(type, parts), components.buildOrThrow());
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A record without its constructor: " + type, e);
    }
  }
}
