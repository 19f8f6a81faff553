package care.imprint.library.internal.data;

import care.imprint.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Makes records of data: one key a record component, in kebab-case.
 *
 * <p>Everything that is wrong with a document is told in one run, each at its place: unknown and
 * missing keys, values of a wrong type, words out of a fixed list. What can be left out is what the
 * record says can be empty: {@code Optional}, lists, maps and switches. Thread-safe.
 */
public final class Binder {
  private Binder() {}

  /**
   * The record a document describes.
   *
   * @return the record; nothing, or one without some of its parts, if a problem was told
   */
  public static <T> Optional<T> bind(Document document, Class<T> type, Problems problems) {
    return Shapes.record(type)
        .read(document.tree(), "", new Binding(document, problems))
        .map(type::cast);
  }

  /** The records a document lists. */
  public static <T> List<T> bindList(Document document, Class<T> type, Problems problems) {
    return new ListShape(Shapes.record(type))
        .read(document.tree(), "", new Binding(document, problems))
        .map(values -> ((List<?>) values).stream().<T>map(type::cast).toList())
        .orElse(List.of());
  }
}
