package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A column of a data table.
 *
 * @param header the header words
 * @param alignment how the cells stand
 */
public record Column(@NotEmpty List<@Valid Inline> header, Alignment alignment) {
  /** Copies the lists. */
  public Column {
    header = List.copyOf(header);
  }
}
