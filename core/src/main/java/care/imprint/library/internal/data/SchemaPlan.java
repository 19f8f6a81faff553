package care.imprint.library.internal.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a JSON Schema (draft 2020-12) is made of: the record that the binder makes of a file.
 *
 * @param title the file it is for
 * @param type the record
 * @param list whether the file lists such records
 * @param emptyText whether a text may be empty, as in JSON
 * @param usual keys that may be left out though the record needs them, as {@code Type/key}
 * @param comments what keys mean, by {@code Type} or {@code Type/key}
 */
public record SchemaPlan(
    String title,
    Class<?> type,
    boolean list,
    boolean emptyText,
    Set<String> usual,
    Map<String, String> comments) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  /** Copies the words. */
  public SchemaPlan {
    usual = Set.copyOf(usual);
    comments = Map.copyOf(comments);
  }

  /** The schema as text; the same plan gives the same text. */
  public String write() {
    SchemaDraft draft = new SchemaDraft(this);
    Shape shape = Shapes.record(type);
    ObjectNode schema = draft.whole((list ? new ListShape(shape) : shape).schema(draft));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  /** The name of a record: that of the record it stands in comes first. */
  String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  Optional<String> words(Class<?> type, Optional<String> key) {
    String name = name(type) + key.map(said -> "/" + said).orElse("");
    return Optional.ofNullable(comments.get(name));
  }
}
