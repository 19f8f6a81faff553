package care.imprint.library.internal.data;

import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Verdict;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict of screening: the word alone, or a map of it and what qualifies it. */
record VerdictShape(EnumShape word, RecordShape qualified) implements Shape {
  @Override
  public Optional<Object> read(JsonNode node, String pointer, Binding run) {
    return node.isContainer()
        ? qualified.read(node, pointer, run)
        : word.read(node, pointer, run).map(Verdict.class::cast).map(ScreeningVerdict::of);
  }

  @Override
  public ObjectNode schema(SchemaDraft draft) {
    return draft.anyOf(List.of(word.schema(draft), qualified.schema(draft)));
  }
}
