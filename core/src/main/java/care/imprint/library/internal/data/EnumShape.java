package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One word of a fixed list. */
record EnumShape(Class<?> type, List<String> words) implements Shape {
  static EnumShape of(Class<?> type) {
    return new EnumShape(type, Names.words(type));
  }

  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    String written = node.isContainer() ? "" : node.asString();
    int index = node.isString() ? words.indexOf(written) : -1;
    if (index < 0) {
      run.problems()
          .add(
              LibraryProblem.UNKNOWN_VALUE,
              run.document().value(pointer),
              written,
              Nearest.suggestion(written, words));
      return Optional.empty();
    }
    return Optional.of(type.getEnumConstants()[index]);
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return draft.node(Map.of("enum", words));
  }
}
