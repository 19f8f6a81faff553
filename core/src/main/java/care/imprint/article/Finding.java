package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A source and what it found.
 *
 * @param source the source's id
 * @param found what it found
 */
public record Finding(Slug source, @NotEmpty List<@Valid Block> found) {
  /** Copies the lists. */
  public Finding {
    found = List.copyOf(found);
  }
}
