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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The shapes of values in themselves. Their patterns are the common part of Java and ECMAScript.
 */
final class Leaves {
  /** Days that exist, in years of four digits. */
  static final String DATE =
      "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|1[0-9]|2[0-8]))"
          + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

  /** Weeks, or years, months and days. */
  static final String PERIOD =
      "^P([0-9]{1,4}W|[0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,5}D)?|[0-9]{1,4}M([0-9]{1,5}D)?|[0-9]{1,5}D)$";

  private static final String BASE64 =
      "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

  private static final Map<Class<?>, LeafShape> ALL =
      ImmutableMap.<Class<?>, LeafShape>builder()
          .put(String.class, plainText())
          .put(int.class, number())
          .put(Integer.class, number())
          .put(double.class, decimal())
          .put(boolean.class, truth(Optional.of(false)))
          .put(Boolean.class, truth(Optional.empty()))
          .put(LocalDate.class, matched(LibraryProblem.EXPECTED_DATE, DATE, LocalDate::parse))
          .put(Period.class, matched(LibraryProblem.EXPECTED_PERIOD, PERIOD, Period::parse))
          .put(Slug.class, text(LibraryProblem.EXPECTED_ID, slug(), Slug::parse))
          .put(Href.class, text(LibraryProblem.EXPECTED_ADDRESS, address(), Href::parse))
          .put(Color.class, matched(LibraryProblem.EXPECTED_COLOR, Color.PATTERN, Color::of))
          .put(Money.class, matched(LibraryProblem.EXPECTED_AMOUNT, Money.PATTERN, Money::parse))
          .put(IntRange.class, range())
          .put(LocalizedText.class, localizedText())
          .put(
              FactReference.class,
              matched(LibraryProblem.EXPECTED_FACT, FactReference.PATTERN, FactReference::of))
          .put(Binary.class, matched(LibraryProblem.EXPECTED_BASE64, BASE64, Leaves::binary))
          .buildOrThrow();

  private Leaves() {}

  /** The shape of a type that is a value in itself. */
  static Optional<Shape> of(Class<?> type) {
    return Optional.ofNullable(ALL.get(type));
  }

  /** Whether values of a type are values in themselves, without parts to look into. */
  static boolean isLeaf(Class<?> type) {
    return ALL.containsKey(type) || FactReference.class.isAssignableFrom(type);
  }

  private static LeafShape leaf(
      LibraryProblem expected, Function<JsonNode, Optional<?>> reading, Map<String, ?> form) {
    return new LeafShape(expected, reading, draft -> form, Optional.empty());
  }

  private static LeafShape text(
      LibraryProblem expected, Map<String, ?> form, Function<String, Optional<?>> parser) {
    return leaf(
        expected, node -> node.isString() ? parser.apply(node.asString()) : Optional.empty(), form);
  }

  private static LeafShape matched(
      LibraryProblem expected, String pattern, Function<String, ?> parser) {
    Pattern form = Pattern.compile(pattern);
    return text(
        expected,
        Map.of("type", "string", "pattern", pattern),
        written ->
            form.matcher(written).matches()
                ? Optional.of(parser.apply(written))
                : Optional.empty());
  }

  private static LeafShape plainText() {
    return new LeafShape(
        LibraryProblem.EXPECTED_TEXT,
        node -> node.isString() ? Optional.of(node.asString()) : Optional.empty(),
        SchemaDraft::text,
        Optional.empty());
  }

  private static Map<String, ?> slug() {
    return Map.of("type", "string", "pattern", Slug.PATTERN, "maxLength", Slug.MAX_LENGTH);
  }

  private static Map<String, ?> address() {
    return Map.of("type", "string", "pattern", Href.PATTERN, "maxLength", Href.MAX_LENGTH);
  }

  private static LeafShape number() {
    return leaf(
        LibraryProblem.EXPECTED_NUMBER,
        Leaves::whole,
        Map.of("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE));
  }

  private static Optional<Integer> whole(JsonNode node) {
    return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt()
        ? Optional.of(node.decimalValue().intValueExact())
        : Optional.empty();
  }

  private static LeafShape decimal() {
    return leaf(
        LibraryProblem.EXPECTED_NUMBER,
        node ->
            node.isNumber() && Double.isFinite(node.decimalValue().doubleValue())
                ? Optional.of(node.decimalValue().doubleValue())
                : Optional.empty(),
        Map.of("type", "number", "minimum", -Double.MAX_VALUE, "maximum", Double.MAX_VALUE));
  }

  /** A switch that is not mentioned is off. */
  private static LeafShape truth(Optional<Object> usual) {
    return new LeafShape(
        LibraryProblem.EXPECTED_BOOLEAN,
        node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty(),
        draft -> Map.of("type", "boolean"),
        usual);
  }

  private static LeafShape range() {
    Map<String, ?> number = Map.of("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE);
    Map<String, ?> ends =
        Map.of(
            "type",
            "object",
            "properties",
            ImmutableMap.of("min", number, "max", number),
            "required",
            List.of("min", "max"),
            "additionalProperties",
            false);
    return leaf(
        LibraryProblem.EXPECTED_RANGE, Leaves::range, Map.of("anyOf", List.of(number, ends)));
  }

  private static Optional<IntRange> range(JsonNode node) {
    if (!node.isObject()) {
      return whole(node).filter(exact -> exact >= 0).map(IntRange::exactly);
    }
    Optional<Integer> min = whole(node.path("min")).filter(end -> end >= 0);
    Optional<Integer> max = whole(node.path("max")).filter(end -> end >= 0);
    return node.size() == 2
        ? min.flatMap(from -> max.map(to -> IntRange.of(from, to)))
        : Optional.empty();
  }

  private static LeafShape localizedText() {
    return new LeafShape(
        LibraryProblem.EXPECTED_LOCALIZED_TEXT,
        Leaves::localized,
        draft -> Map.of("anyOf", List.of(draft.text(), byLanguage(draft))),
        Optional.empty());
  }

  private static Map<String, ?> byLanguage(SchemaDraft draft) {
    return Map.of(
        "type",
        "object",
        "propertyNames",
        Map.of("pattern", LocalizedText.TAG_PATTERN),
        "additionalProperties",
        draft.text(),
        "minProperties",
        1);
  }

  private static Optional<LocalizedText> localized(JsonNode node) {
    if (node.isString()) {
      return Optional.of(LocalizedText.of(node.asString()));
    }
    boolean texts =
        node.isObject()
            && !node.isEmpty()
            && node.properties().stream()
                .allMatch(
                    text ->
                        text.getKey().matches(LocalizedText.TAG_PATTERN)
                            && text.getValue().isString());
    return texts ? Optional.of(LocalizedText.of(texts(node))) : Optional.empty();
  }

  private static Map<String, String> texts(JsonNode node) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    node.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
    return texts.buildOrThrow();
  }

  private static Binary binary(String base64) {
    return Binary.of(Base64.getDecoder().decode(base64));
  }
}
