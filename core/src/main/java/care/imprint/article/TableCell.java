package care.imprint.article;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A cell of a data table.
 *
 * @param content the words; empty for a cell that says nothing
 */
public record TableCell(List<@Valid Inline> content) {
  /** Copies the lists. */
  public TableCell {
    content = List.copyOf(content);
  }
}
