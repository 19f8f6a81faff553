package care.imprint.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an edition says otherwise than before.
 *
 * @param kind what became of it
 * @param subject what it is about
 * @param key which thing of its subject
 * @param before its words before; absent if it is new
 * @param after its words now; absent if it is gone
 */
public record Change(
    Kind kind,
    Subject subject,
    String key,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> before,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> after) {
  /** What became of a thing. */
  public enum Kind {
    /** It is new. */
    @JsonProperty("added")
    ADDED,
    /** It is gone. */
    @JsonProperty("removed")
    REMOVED,
    /** Its words are others. */
    @JsonProperty("reworded")
    REWORDED,
    /** It stands elsewhere. */
    @JsonProperty("moved")
    MOVED,
    /** It shows a figure or a work that changed, and nothing of its own did. */
    @JsonProperty("follows")
    FOLLOWS
  }

  static Change added(Statement now) {
    return new Change(
        Kind.ADDED, now.subject(), now.key(), Optional.empty(), Optional.of(now.text()));
  }

  static Change removed(Statement old) {
    return new Change(
        Kind.REMOVED, old.subject(), old.key(), Optional.of(old.text()), Optional.empty());
  }

  static Change of(Kind kind, Statement old, Statement now) {
    return new Change(
        kind, now.subject(), now.key(), Optional.of(old.text()), Optional.of(now.text()));
  }

  /** The words that stayed, went and came, where there were some before and there are some now. */
  public List<WordEdit> words() {
    return before.isPresent() && after.isPresent()
        ? WordEdit.between(before.get(), after.get())
        : List.of();
  }
}
