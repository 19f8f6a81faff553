package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;

/**
 * One cost of a comparison, told.
 *
 * @param cost the cost's id
 * @param name what it buys
 * @param price the price in words
 * @param perSession the price of one session, where it can be derived
 * @param total the total of the sessions asked for, where it can be derived
 * @param note what is included and the author's remark; may be empty
 */
public record CostRow(
    Slug cost,
    @NotBlank String name,
    @NotBlank String price,
    Optional<String> perSession,
    Optional<String> total,
    List<@Valid Inline> note) {
  /** Copies the lists. */
  public CostRow {
    note = List.copyOf(note);
  }
}
