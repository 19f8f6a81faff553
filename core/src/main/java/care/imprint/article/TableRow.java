package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A row of a data table.
 *
 * @param cells the cells, one a column
 */
public record TableRow(@NotEmpty List<@Valid TableCell> cells) {
  /** Copies the lists. */
  public TableRow {
    cells = List.copyOf(cells);
  }
}
