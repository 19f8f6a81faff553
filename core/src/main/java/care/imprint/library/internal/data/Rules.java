package care.imprint.library.internal.data;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Jakarta constraints in the words of JSON Schema. */
final class Rules {
  /** {@code NotBlank} trims as Java does: up to and including the space. */
  private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

  private Rules() {}

  /** Whether an annotation says something about values. */
  static boolean isRule(Annotation annotation) {
    Package home = annotation.annotationType().getPackage();
    return annotation instanceof Form || home.equals(NotBlank.class.getPackage());
  }

  /**
   * Adds what a rule says.
   *
   * @throws IllegalArgumentException if the rule has no words here, so that none is forgotten
   */
  static void add(Annotation rule, ObjectNode schema, SchemaDraft draft) {
    if (rule instanceof NotBlank) {
      pattern(NOT_BLANK, schema, draft);
    } else if (rule instanceof Pattern pattern) {
      pattern(pattern.regexp(), schema, draft);
    } else if (rule instanceof Form form) {
      pattern(form.value(), schema, draft);
    } else if (rule instanceof NotEmpty) {
      schema.put(bound("min", schema), 1);
    } else if (rule instanceof Size size) {
      size(size, schema);
    } else if (rule instanceof Min min) {
      schema.put("minimum", min.value());
    } else if (rule instanceof Max max) {
      schema.put("maximum", max.value());
    } else {
      throw new IllegalArgumentException("No schema for " + rule);
    }
  }

  private static void pattern(String regexp, ObjectNode schema, SchemaDraft draft) {
    if (!schema.has("pattern")) {
      schema.put("pattern", regexp);
    } else {
      schema.withArray("allOf").add(draft.node(Map.of("pattern", regexp)));
    }
  }

  private static void size(Size size, ObjectNode schema) {
    if (size.min() > 0) {
      schema.put(bound("min", schema), size.min());
    }
    if (size.max() < Integer.MAX_VALUE) {
      schema.put(bound("max", schema), size.max());
    }
  }

  private static String bound(String end, ObjectNode schema) {
    return switch (schema.path("type").asString("")) {
      case "array" -> end + "Items";
      case "object" -> end + "Properties";
      default -> end + "Length";
    };
  }
}
