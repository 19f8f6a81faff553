package care.imprint.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules of schema.org's published vocabulary: types, and the domains and ranges of terms. */
final class Vocabulary {
  private static final Set<String> WORDS = Set.of("Text", "URL");
  private static final Set<String> DAYS = Set.of("Date", "DateTime");
  private static final Set<String> NUMBERS = Set.of("Integer", "Number");

  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, List<String>> domains = new HashMap<>();
  private final Map<String, List<String>> ranges = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary read() throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream("schema-org-30.0.csv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> vocabulary.add(line.split(",", -1)));
    }
    return vocabulary;
  }

  private void add(String[] term) {
    List<String> names = List.of(term[2].split(" ", -1));
    if (term[0].equals("type")) {
      supertypes.put(term[1], names);
    } else {
      domains.put(term[1], names);
      ranges.put(term[1], List.of(term[3].split(" ", -1)));
    }
  }

  /** What a thing breaks of the rules, in it and in all it holds. */
  List<String> complaints(JsonNode thing) {
    List<String> found = new ArrayList<>();
    String type = thing.path("@type").asString("");
    if (!supertypes.containsKey(type)) {
      found.add("No type " + type);
    }
    for (Map.Entry<String, JsonNode> property : thing.properties()) {
      if (!property.getKey().startsWith("@")) {
        found.addAll(complaints(type, property.getKey(), property.getValue()));
      }
    }
    return found;
  }

  private List<String> complaints(String type, String property, JsonNode value) {
    List<String> found = new ArrayList<>();
    if (domains.getOrDefault(property, List.of()).stream().noneMatch(of -> isA(type, of))) {
      found.add("%s has no %s".formatted(type, property));
    }
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (ranges.getOrDefault(property, List.of()).stream().noneMatch(of -> fits(one, of))) {
        found.add("%s of %s cannot be %s".formatted(property, type, one));
      }
      if (one.isObject()) {
        found.addAll(complaints(one));
      }
    }
    return found;
  }

  private boolean fits(JsonNode value, String range) {
    if (value.isObject()) {
      return isA(value.path("@type").asString(""), range);
    }
    if (value.isNumber()) {
      return NUMBERS.contains(range);
    }
    boolean day = value.asString("").matches("\\d{4}(-\\d\\d-\\d\\d)?");
    return WORDS.contains(range) || (DAYS.contains(range) && day);
  }

  private boolean isA(String type, String ancestor) {
    return type.equals(ancestor)
        || supertypes.getOrDefault(type, List.of()).stream().anyMatch(of -> isA(of, ancestor));
  }
}
