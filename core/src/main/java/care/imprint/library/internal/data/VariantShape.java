package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One record of a sealed family, told by the word under a key. */
record VariantShape(String property, Map<String, RecordShape> variants) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    if (!node.isObject()) {
      run.wrong(LibraryProblem.EXPECTED_MAP, pointer);
      return Optional.empty();
    }
    JsonNode word = node.get(property);
    if (word == null) {
      run.problems().add(LibraryProblem.MISSING_KEY, run.document().value(pointer), property);
      return Optional.empty();
    }
    RecordShape variant = word.isString() ? variants.get(word.asString()) : null;
    if (variant == null) {
      String written = word.isContainer() ? "" : word.asString();
      run.problems()
          .add(
              LibraryProblem.UNKNOWN_VALUE,
              run.document().value(Pointers.member(pointer, property)),
              written,
              Nearest.suggestion(written, variants.keySet()));
      return Optional.empty();
    }
    return variant.read(node, pointer, run, Set.of(property));
  }
}
