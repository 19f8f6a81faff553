package care.imprint.library.internal.data;

import care.imprint.article.FactReference;
import care.imprint.cost.Money;
import care.imprint.library.LibraryProblem;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Href;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** A value in itself, which Jackson reads without any coercion. */
record LeafShape(Class<?> type, LibraryProblem expected) implements Shape {
  private static final Map<Class<?>, LibraryProblem> EXPECTED =
      ImmutableMap.<Class<?>, LibraryProblem>builder()
          .put(String.class, LibraryProblem.EXPECTED_TEXT)
          .put(int.class, LibraryProblem.EXPECTED_NUMBER)
          .put(Integer.class, LibraryProblem.EXPECTED_NUMBER)
          .put(double.class, LibraryProblem.EXPECTED_NUMBER)
          .put(boolean.class, LibraryProblem.EXPECTED_BOOLEAN)
          .put(Boolean.class, LibraryProblem.EXPECTED_BOOLEAN)
          .put(LocalDate.class, LibraryProblem.EXPECTED_DATE)
          .put(Period.class, LibraryProblem.EXPECTED_PERIOD)
          .put(Slug.class, LibraryProblem.EXPECTED_ID)
          .put(Href.class, LibraryProblem.EXPECTED_ADDRESS)
          .put(Color.class, LibraryProblem.EXPECTED_COLOR)
          .put(Money.class, LibraryProblem.EXPECTED_AMOUNT)
          .put(IntRange.class, LibraryProblem.EXPECTED_RANGE)
          .put(LocalizedText.class, LibraryProblem.EXPECTED_LOCALIZED_TEXT)
          .put(FactReference.class, LibraryProblem.EXPECTED_FACT)
          .put(Binary.class, LibraryProblem.EXPECTED_BASE64)
          .buildOrThrow();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  /** The shape of a type that is a value in itself. */
  static Optional<Shape> of(Class<?> type) {
    return Optional.ofNullable(EXPECTED.get(type)).map(code -> new LeafShape(type, code));
  }

  /** Whether values of a type are values in themselves, without parts to look into. */
  static boolean isLeaf(Class<?> type) {
    return EXPECTED.containsKey(type) || FactReference.class.isAssignableFrom(type);
  }

  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    try {
      return Optional.of(MAPPER.treeToValue(node, type));
    } catch (JacksonException notOfTheType) {
      run.wrong(expected, pointer);
      return Optional.empty();
    }
  }

  /** A switch that is not mentioned is off. */
  @Override
  public Optional<Object> absent() {
    return type == boolean.class ? Optional.of(false) : Optional.empty();
  }
}
