package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A term and its detail.
 *
 * @param term the term
 * @param detail what is said of it
 */
public record FactRow(@NotEmpty List<@Valid Inline> term, @NotEmpty List<@Valid Inline> detail) {
  /** Copies the lists. */
  public FactRow {
    term = List.copyOf(term);
    detail = List.copyOf(detail);
  }
}
