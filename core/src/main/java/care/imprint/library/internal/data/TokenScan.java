package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/** One pass over the tokens of a file. Not thread-safe; used once. */
final class TokenScan {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Location start;
  private final int maxDepth;
  private final Problems problems;
  private final Map<String, Location> values = new HashMap<>();
  private final Map<String, Location> keys = new HashMap<>();

  TokenScan(JsonParser parser, Location start, int maxDepth, Problems problems) {
    this.parser = parser;
    this.start = start;
    this.maxDepth = maxDepth;
    this.problems = problems;
  }

  Optional<Document> document() {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    JsonNode tree = value("", 1);
    if (parser.nextToken() != null) {
      problems.add(LibraryProblem.SEVERAL_DOCUMENTS, here());
    }
    return Optional.ofNullable(tree).map(found -> new Document(start.file(), found, values, keys));
  }

  /** The value at the current token; null for what is left out because it is a problem. */
  private @Nullable JsonNode value(String pointer, int depth) {
    JsonToken token = parser.currentToken();
    values.put(pointer, at(pointer));
    refuseAnchor();
    if (depth > maxDepth && token.isStructStart()) {
      problems.add(LibraryProblem.TOO_DEEP, here(), maxDepth);
      parser.skipChildren();
      return null;
    }
    return switch (token) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NUMBER_INT -> wholeNumber();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_NULL -> empty(pointer);
      default -> text(pointer);
    };
  }

  private @Nullable JsonNode text(String pointer) {
    String text = parser.getString();
    return text.isEmpty() && parser instanceof YAMLParser ? empty(pointer) : NODES.stringNode(text);
  }

  /** A number whose exponent no decimal can hold is no number that anything here means. */
  private @Nullable JsonNode decimal() {
    try {
      return NODES.numberNode(parser.getDecimalValue());
    } catch (NumberFormatException outOfRange) {
      String written = parser.getString();
      problems.add(
          LibraryProblem.SYNTAX,
          here(),
          written.length() > 40 ? written.substring(0, 40) + "…" : written);
      return null;
    }
  }

  private JsonNode wholeNumber() {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? NODES.numberNode(parser.getIntValue())
        : NODES.numberNode(parser.getBigIntegerValue());
  }

  private @Nullable JsonNode empty(String pointer) {
    problems.add(
        LibraryProblem.EMPTY_VALUE,
        keys.getOrDefault(pointer, at(pointer)),
        Pointers.name(pointer));
    return null;
  }

  private ObjectNode object(String pointer, int depth) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      String member = Pointers.member(pointer, key);
      boolean twice = keys.containsKey(member);
      if (twice) {
        problems.add(LibraryProblem.DUPLICATE_KEY, at(member), key);
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      keys.put(member, at(member));
      parser.nextToken();
      JsonNode value = value(member, depth + 1);
      if (value != null) {
        object.set(key, value);
      }
    }
    return object;
  }

  private ArrayNode array(String pointer, int depth) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode value = value(Pointers.entry(pointer, array.size()), depth + 1);
      if (value != null) {
        array.add(value);
      }
    }
    return array;
  }

  private void refuseAnchor() {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
      problems.add(LibraryProblem.ALIAS, here());
    }
  }

  private Location here() {
    return DataReader.place(start, parser.currentTokenLocation());
  }

  private Location at(String pointer) {
    Location here = here();
    return new Location(here.file(), here.line(), here.column(), pointer);
  }
}
