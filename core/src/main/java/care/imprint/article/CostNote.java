package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * An author's remark on one cost of a comparison.
 *
 * @param cost the cost's id
 * @param note the remark
 */
public record CostNote(Slug cost, @NotEmpty List<@Valid Inline> note) {
  /** Copies the lists. */
  public CostNote {
    note = List.copyOf(note);
  }
}
