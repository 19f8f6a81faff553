package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A step: what to do, then how.
 *
 * @param title what to do
 * @param blocks how; may be empty
 */
public record Step(@NotEmpty List<@Valid Inline> title, List<@Valid Block> blocks) {
  /** Copies the lists. */
  public Step {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }
}
