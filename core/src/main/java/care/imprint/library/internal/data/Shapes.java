package care.imprint.library.internal.data;

import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Verdict;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The shapes of types, made once each. Thread-safe. */
final class Shapes {
  private static final Map<Class<?>, RecordShape> RECORDS = new ConcurrentHashMap<>();

  private static final Comparator<Annotation> BY_NAME =
      Comparator.comparing(rule -> rule.annotationType().getName());

  private Shapes() {}

  static Shape of(AnnotatedType type) {
    Shape shape =
        type instanceof AnnotatedParameterizedType generic ? generic(generic) : plain(type);
    List<Annotation> rules =
        Arrays.stream(type.getAnnotations()).filter(Rules::isRule).sorted(BY_NAME).toList();
    return rules.isEmpty() ? shape : new RuledShape(shape, rules);
  }

  private static Shape plain(AnnotatedType type) {
    if (type.getType() instanceof Class<?> plain) {
      return Leaves.of(plain).orElseGet(() -> named(plain));
    }
    throw new IllegalArgumentException("No shape for " + type);
  }

  private static Shape generic(AnnotatedParameterizedType type) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Shape last = of(arguments[arguments.length - 1]);
    Type raw = ((ParameterizedType) type.getType()).getRawType();
    if (raw == Optional.class) {
      return new OptionalShape(last);
    }
    if (raw == List.class) {
      return new ListShape(last);
    }
    if (raw == SortedMap.class) {
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
    return new VariantShape(type, info.property(), variants.buildOrThrow());
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
      components.put(
          Names.key(part.getName()), Suppliers.memoize(() -> of(part.getAnnotatedType())));
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
