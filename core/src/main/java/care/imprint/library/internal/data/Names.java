package care.imprint.library.internal.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** What Java calls a thing and what a file calls it. */
final class Names {
  /** The name of a component whose key is a word that Java keeps for itself. */
  private static final String RESERVED = "extending";

  private Names() {}

  /** The key of a record component: {@code participantsPerFacilitator} is written kebab-case. */
  static String key(String component) {
    if (component.equals(RESERVED)) {
      return "extends";
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char letter = component.charAt(i);
      if (Character.isUpperCase(letter)) {
        key.append('-');
      }
      key.append(Character.toLowerCase(letter));
    }
    return key.toString();
  }

  /** The words of an enum, in its order. */
  static java.util.List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).map(Names::word).toList();
  }

  private static String word(Enum<?> constant) {
    try {
      JsonProperty property =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return property == null ? constant.name().toLowerCase(Locale.ROOT) : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("An enum without its constant " + constant, e);
    }
  }
}
