package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * One item of a list; lists nest through its blocks.
 *
 * @param blocks the item's text, a paragraph first
 */
public record ListItem(@NotEmpty List<@Valid Block> blocks) {
  /** Copies the lists. */
  public ListItem {
    blocks = List.copyOf(blocks);
  }
}
