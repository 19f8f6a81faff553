package care.imprint.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A situation and its verdict for each option.
 *
 * @param situation the patient's situation
 * @param assessments the verdicts, one an option
 */
public record SituationRow(
    @NotEmpty List<@Valid Inline> situation, @NotEmpty List<@Valid Assessment> assessments) {
  /** Copies the lists. */
  public SituationRow {
    situation = List.copyOf(situation);
    assessments = List.copyOf(assessments);
  }
}
